/** The sets of digits that texts of the desk are written in, by their CLDR names. */
export type DigitSystem = 'latn' | 'arab' | 'arabext';

const ZERO: Readonly<Record<DigitSystem, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };
export const SYSTEMS = ['latn', 'arab', 'arabext'] as const;
const DIGIT = /[0-9\u0660-\u0669\u06F0-\u06F9]/gu;

const systemOf = (digit: string): DigitSystem => {
  const code = digit.charCodeAt(0);
  return SYSTEMS.find((system) => code >= ZERO[system] && code < ZERO[system] + 10) ?? 'latn';
};

/** The systems whose digits stand in a text, in the order of their first digit. */
export const systemsIn = (text: string): readonly DigitSystem[] => [
  ...new Set(Array.from(text.match(DIGIT) ?? [], systemOf)),
];

/** A number of one system: digits with what may stand between them, and no more of it before or after. */
export const NUMBER = /[0-9\u0660-\u0669\u06F0-\u06F9]+(?:[.,\u066B\u066C][0-9\u0660-\u0669\u06F0-\u06F9]+)*/gu;

/** The same digits in another system; separators stay. */
export const digitsAs = (text: string, system: DigitSystem): string =>
  text.replace(DIGIT, (digit) => String.fromCharCode(ZERO[system] + (digit.charCodeAt(0) & 0xf)));

const ARABIC_INDIC = /[\u0660-\u0669]/u;

/** Whether a text holds digits of class AN (UAX #9), which no isolate keeps in order around a space or a hyphen. */
export const hasArabicIndic = (text: string): boolean => ARABIC_INDIC.test(text);

const GROUPED = /^\p{Nd}{1,3}(?:[,\u066C]\p{Nd}{3})+(?:[.\u066B]\p{Nd}+)?$/u;
const DECIMAL = /^\p{Nd}+[.,\u066B]\p{Nd}+$/u;

/** A number with the separators of a system (CLDR); null where its separators may be those of a date or a version. */
export const separatedAs = (number: string, system: DigitSystem): string | null => {
  const [decimal, group] = system === 'latn' ? ['.', ','] : ['\u066B', '\u066C'];
  if (GROUPED.test(number)) return number.replace(/[,\u066C]/gu, group).replace(/[.\u066B]/u, decimal);
  return DECIMAL.test(number) ? number.replace(/[.,\u066B]/u, decimal) : null;
};

/** The system that most of some numbers are written in, the first of those that are even; null for no numbers. */
export const mostUsed = (systems: readonly DigitSystem[]): DigitSystem | null => {
  const count = (system: DigitSystem): number => systems.filter((one) => one === system).length;
  return [...new Set(systems)].sort((a, b) => count(b) - count(a))[0] ?? null;
};
