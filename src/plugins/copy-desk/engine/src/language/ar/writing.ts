import { PLAIN_WRITING } from '../writing';
import type { Writing } from '../writing';

const PARTICLES = ['و', 'ف', 'ب', 'ل', 'ك', 'س', 'أ', 'ا', 'ال', 'لل', 'بال', 'كال'];
const WITH_AND = PARTICLES.flatMap((particle) => [particle, `و${particle}`, `ف${particle}`]);

/** CLDR's exemplar letters of Arabic; U+06CC at the end of a word is either ya or alef maqsura. */
export const writing: Writing = {
  ...PLAIN_WRITING,
  foreign: { ک: 'ك', ی: 'ي', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: null, ے: 'ي', ۃ: 'ة' },
  ambiguousAtEnd: 'یےە',
  guests: 'پچژگڤڭݣڨڢڥۆۋێڵڕ',
  neverInitial: 'ةى',
  article: 'ال',
  proclitics: new Set(WITH_AND),
  conjunction: 'و',
  letterNames: new Set(['حرف', 'حرفا', 'حرفي', 'الحرف', 'الحرفين', 'الواو', 'واو', 'العطف']),
  joinersInWords: false,
};
