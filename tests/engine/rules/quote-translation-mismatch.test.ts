import type { QuotationFields } from '../../../src/plugins/copy-desk/engine/src';
import { findingsOf, ruleTable } from '../../support/rule-table';

const WORDS = 'سنبدأ العمل غدا';
const TEXT = `قال سامي الحداد: "${WORDS}".`;
const HERE: readonly QuotationFields[] = [{ words: WORDS, speakerName: 'سامي الحداد', speaker: 'sami' }];

const beside = (english: readonly QuotationFields[], here = HERE) => ({
  text: TEXT,
  record: { quotations: here, translations: [{ locale: 'en', quotations: english }] },
});

ruleTable('quote-translation-mismatch', [
  { name: 'the same speaker, as often', text: beside([{ speaker: 'sami' }]), finds: [] },
  { name: 'one quotation more', text: beside([{ speaker: 'sami' }, { speaker: 'sami' }]), finds: [WORDS] },
  { name: 'another speaker', text: beside([{ speaker: 'huda' }]), finds: ['', WORDS] },
  { name: 'a translation without quotations', text: beside([]), finds: [] },
  { name: 'nobody is linked', text: beside([{ speaker: 'sami' }], [{ words: WORDS }]), finds: [] },
  { name: 'no translation', text: TEXT, finds: [] },
]);

test('the message counts both', () => {
  const [finding] = findingsOf('quote-translation-mismatch', beside([{ speaker: 'sami' }, { speaker: 'sami' }]));
  expect(finding?.message.data).toEqual({ name: 'سامي الحداد', locale: 'en', here: '1', there: '2' });
});
