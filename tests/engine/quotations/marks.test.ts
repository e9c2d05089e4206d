import { quotesIn } from './quotes';

test.each([
  ['straight marks', 'قال سامي الحداد: "وصلنا أمس".', ['وصلنا أمس']],
  ['guillemets', 'قال سامي الحداد: «وصلنا أمس».', ['وصلنا أمس']],
  ['curly marks', 'قال سامي الحداد: “وصلنا أمس”.', ['وصلنا أمس']],
  ['curly marks the wrong way round', 'قال سامي الحداد: ”وصلنا أمس“.', ['وصلنا أمس']],
  ['two apostrophes for a mark', "قال سامي الحداد: ''وصلنا أمس''.", ['وصلنا أمس']],
  ['a pair of two kinds', 'قال سامي الحداد: «وصلنا أمس".', ['وصلنا أمس']],
  ['marks that stand apart from their words', 'قال سامي الحداد: " وصلنا أمس " ثم غادر.', ['وصلنا أمس']],
  ['a mark behind a joined preposition', 'حضر اجتماعا لـ"نادي المدينة" و"دار العلم".', ['نادي المدينة', 'دار العلم']],
  [
    'one quotation in another',
    'قال سامي الحداد: «قرأت "أيام الميناء" أمس».',
    ['قرأت "أيام الميناء" أمس', 'أيام الميناء'],
  ],
  [
    'the same marks one in another',
    'قال سامي الحداد: "قرأت "أيام الميناء" أمس".',
    ['قرأت "أيام الميناء" أمس', 'أيام الميناء'],
  ],
  [
    'marks that show no side, each behind a word that says it',
    'بكت ليلى شريف قائلة " لا أحد يسمعنا. ووجهت كلامها إليهم قائلة " لن نعود أبدا مضيفة " هذا آخر العهد بيننا ".',
    ['لا أحد يسمعنا.', 'لن نعود أبدا', 'هذا آخر العهد بيننا'],
  ],
  ['an inch sign', 'عرضت الشركة شاشة قياسها 42" في المعرض.', []],
  ['a closing mark that closes nothing', 'وصل الوفد أمس» إلى المدينة.', []],
  ['nothing between marks', 'قال سامي الحداد: "" ثم غادر.', []],
])('%s', (_, text, expected) => {
  const found = quotesIn(text);
  expect(found.map((quotation) => quotation.text)).toEqual(expected);
  expect(found.every(({ start, end }, index) => text.slice(start, end) === expected[index])).toBe(true);
});

test('what is never closed ends with its paragraph', () => {
  const [quotation] = quotesIn('قال سامي الحداد: "وصلنا أمس.\n\nوغادر الوفد اليوم.');
  expect(quotation).toMatchObject({ text: 'وصلنا أمس.', closed: false });
});

test('what is never closed ends where the reporter comes back', () => {
  const [first, second] = quotesIn('قال سامي الحداد إن "الطريق مفتوح وأضاف أن "العمل مستمر".');
  expect(first).toMatchObject({ text: 'الطريق مفتوح', closed: false });
  expect(second).toMatchObject({ text: 'العمل مستمر', closed: true });
});

test('a quotation that every paragraph opens anew is closed once, by one speaker', () => {
  const found = quotesIn('قالت هدى منصور: "بدأنا العمل في مارس.\n\n"وسننهيه قبل الصيف".');
  expect(found.map(({ closed, speaker }) => [closed, speaker?.name])).toEqual([
    [true, 'هدى منصور'],
    [true, 'هدى منصور'],
  ]);
});
