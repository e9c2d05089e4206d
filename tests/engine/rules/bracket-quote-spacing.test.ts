import { fixed, ruleTable } from '../../support/rule-table';

ruleTable('bracket-quote-spacing', [
  { name: 'inside both', text: 'قال ( نعم ) ثم', finds: ['( ', ' )'] },
  { name: 'inside guillemets', text: 'قال « نعم» ثم', finds: ['« '] },
  { name: 'none before', text: 'مدينة(مراكش) الحمراء', finds: ['('] },
  { name: 'none after', text: 'حلف (الناتو)وحده', finds: [')'] },
  { name: 'right', text: 'قال (نعم) ثم «لا» [كذا]', finds: [] },
  { name: 'prefixes', text: 'صرح لـ«الصحيفة» و(الوكالة) وبـ«القناة» وبال(بيت)', finds: [] },
  { name: 'another ending', text: 'الطالب(ة) والمرجع[1] والمعلم(ون)', finds: [] },
  { name: 'box of Markdown', text: '[ ] أولا', finds: [] },
  { name: 'link of Markdown', text: '[المغرب](مراكش) اليوم', finds: [] },
  { name: 'French phrase', text: 'ردد « Vive le roi » أمس', finds: [] },
  { name: 'French text', text: { text: 'Il a dit « oui » hier', locale: 'fr' }, finds: [] },
  { name: 'never closed, which another rule reports', text: 'قال ( نعم ثم', finds: [] },
]);

test.each([
  ['goes', 'قال ( نعم) ثم', 'قال (نعم) ثم'],
  ['moves', 'مدينة( مراكش) الحمراء', 'مدينة (مراكش) الحمراء'],
  ['comes in', 'حلف (الناتو)وحده', 'حلف (الناتو) وحده'],
])('the space %s', (_, text, expected) => {
  expect(fixed('bracket-quote-spacing', text)).toBe(expected);
});
