import { findingsOf, ruleTable } from '../../support/rule-table';

const ALONE = '"لن نعود إلى القاعات إذا لم تكن آمنة لنا".';
const WORDS = 'لن نعود إلى القاعات إذا لم تكن آمنة لنا';

ruleTable('quote-unattributed', [
  { name: 'nobody is named in the story', text: `أغلقت المدرسة أبوابها أمس. ${ALONE}`, finds: [WORDS] },
  { name: 'it opens the story', text: `${ALONE}\n\nوتضم المدرسة ثلاثين قسما.`, finds: [WORDS] },
  { name: 'a verb has no subject, and nobody is named', text: `وأضاف: ${ALONE}`, finds: [WORDS] },
  { name: 'the speaker is named before it', text: `قالت هدى منصور: ${ALONE}`, finds: [] },
  { name: 'the speaker is named behind it', text: `"${WORDS}"، تقول هدى منصور.`, finds: [] },
  { name: 'the speaker goes on', text: `قالت هدى منصور إن القرار صدر أمس.\n\n${ALONE}`, finds: [] },
  { name: 'the speaker is unnamed', text: `وقال مصدر مطلع: ${ALONE}`, finds: [] },
  { name: 'a title', text: 'يعرض المسرح اليوم مسرحية "ليلة لا ينام فيها أحد من الناس".', finds: [] },
  { name: 'a few words', text: 'دخلت المدرسة "مرحلة جديدة" أمس.', finds: [] },
  { name: 'the sentence around it may say more', text: `كانت الرسالة على الجدار "${WORDS}" واضحة.`, finds: [] },
]);

test('it is an error where nothing else in the sentence could tell', () => {
  expect(findingsOf('quote-unattributed', `أغلقت المدرسة أبوابها أمس. ${ALONE}`)[0]?.severity).toBe('error');
});
