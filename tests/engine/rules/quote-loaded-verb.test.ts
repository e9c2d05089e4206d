import { ruleTable } from '../../support/rule-table';

ruleTable('quote-loaded-verb', [
  { name: 'claimed', text: 'وزعمت هدى منصور أن "الطريق مفتوح".', finds: ['وزعمت'] },
  { name: 'alleged', text: 'ويدعي سامي الحداد أن "الطريق مفتوح".', finds: ['ويدعي'] },
  { name: 'said', text: 'وقالت هدى منصور إن "الطريق مفتوح".', finds: [] },
  { name: 'nothing is quoted', text: 'وزعمت هدى منصور أن الطريق مفتوح.', finds: [] },
]);
