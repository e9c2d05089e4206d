/** Signs that carry no letter: vowel marks, tatweel, joiners and direction marks. */
const SILENT = /[\p{M}\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]/gu;
const HAS_SILENT = new RegExp(SILENT.source, 'u');

/** Letters that writers of one language use for each other. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  ھ: 'ه',
};
const HAS_SAME = new RegExp(`[${Object.keys(SAME).join('')}]`, 'u');
const ALL_SAME = new RegExp(HAS_SAME.source, 'gu');

/** The text without the signs that carry no letter: `أكّــد` → `أكد`. */
export const stripSilent = (text: string): string => (HAS_SILENT.test(text) ? text.replace(SILENT, '') : text);

/** Madda and hamza, which make another letter of the one before: no mere vowel signs. */
const COMPOSES = /[\u0653-\u0655]/u;

/** The form under which a word is looked up; offsets are always those of the text itself: `إلى` → `الى`. */
export const fold = (word: string): string => {
  const bare = stripSilent(COMPOSES.test(word) ? word.normalize('NFC') : word).toLowerCase();
  return HAS_SAME.test(bare) ? bare.replace(ALL_SAME, (letter) => SAME[letter] ?? letter) : bare;
};
