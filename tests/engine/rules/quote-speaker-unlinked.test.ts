import { ruleTable } from '../../support/rule-table';

const TEXT = 'قال سامي الحداد: "سنبدأ غدا". وأضاف الحداد: "لن نتأخر".';
const linkedTo = (...names: string[]) => ({ text: TEXT, record: { speakers: names.map((name) => ({ name })) } });

ruleTable('quote-speaker-unlinked', [
  { name: 'nobody is linked: once a person', text: linkedTo(), finds: ['سامي الحداد'] },
  { name: 'somebody else is linked', text: linkedTo('كمال نصري'), finds: ['سامي الحداد'] },
  { name: 'the speaker is linked', text: linkedTo('كمال نصري', 'سامي الحداد'), finds: [] },
  { name: 'linked by another spelling', text: linkedTo('سامى حداد'), finds: [] },
  { name: 'wire text has no record', text: TEXT, finds: [] },
  {
    name: 'a body has no record of its own',
    text: { text: 'قالت وزارة النقل: "سنبدأ غدا".', record: { speakers: [] } },
    finds: [],
  },
]);
