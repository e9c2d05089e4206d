const ARABIC_INDIC = /[\u0660-\u0669]/u;
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** Whether a text holds digits of class AN (UAX #9), which no isolate keeps in order around a space or a hyphen. */
export const hasArabicIndic = (text: string): boolean => ARABIC_INDIC.test(text);

/** The same text with its digits in 0-9. */
export const inEuropeanDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
