import { firstFree, slugOf } from '../../src/slug';

describe('slugOf', () => {
  test.each([
    ['Arabic', 'قمة المياه في الرباط', 'qmh-almyah-fy-alrbat'],
    ['Arabic with vowel marks', 'قِمَّةُ المِياهِ', 'qmh-almyah'],
    ['Arabic with tatweel', 'قمـــة', 'qmh'],
    ['Arabic with a decomposed hamza', 'ا\u0654مل', 'aml'],
    ['Arabic-Indic digits', 'قمة ٢٠٢٦', 'qmh-2026'],
    ['Persian with a zero-width non-joiner', 'می\u200cشود', 'myshwd'],
    ['Persian letters', 'گچ پژ', 'gch-pzh'],
    ['Urdu letters', 'ٹڈڑ ہے', 'tdr-he'],
    ['Hebrew', 'שלום עולם', 'shlvm-avlm'],
    ['Hebrew with points', 'שָׁלוֹם', 'shlvm'],
    ['French', 'Où est l’été ?', 'ou-est-l-ete'],
    ['English', 'Water summit: 3 findings', 'water-summit-3-findings'],
    ['bidi controls', '\u200fقمة\u200e \u2067المياه\u2069', 'qmh-almyah'],
    ['quotation marks and commas', '«قمة»، المياه', 'qmh-almyah'],
  ])('%s', (_name, headline, slug) => {
    expect(slugOf(headline)).toBe(slug);
  });

  test('letters of no known script get a short form that stays the same', () => {
    expect(slugOf('中文')).toMatch(/^article-[0-9a-f]{8}$/);
    expect(slugOf('中文')).toBe(slugOf('中文'));
    expect(slugOf('中文')).not.toBe(slugOf('日本'));
  });

  test('a long headline is cut between words', () => {
    const slug = slugOf('قمة المياه '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(96);
    expect(slug).toMatch(/-(?:qmh|almyah)$/);
  });

  test('every slug is one that Strapi takes', () => {
    for (const headline of ['', ' ', '!', 'a_b', 'ﷲ', '٪']) expect(slugOf(headline)).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('firstFree', () => {
  test('takes the first number that nobody has', () => {
    expect(firstFree('qmh', new Set())).toBe('qmh');
    expect(firstFree('qmh', new Set(['qmh']))).toBe('qmh-2');
    expect(firstFree('qmh', new Set(['qmh', 'qmh-2', 'qmh-4']))).toBe('qmh-3');
  });
});
