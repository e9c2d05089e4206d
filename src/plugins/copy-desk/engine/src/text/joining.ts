import type { Span } from '../story';

/**
 * Arabic letters stored by the shape they have in a word (Unicode, chapter 9.2). Signs that are wanted as they are,
 * such as U+FDFA and the ornate brackets, are none of them.
 */
const FORMS =
  '\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uFDC7\\uFDF0\\uFDF1\\uFDF3-\\uFDF9\\uFE70-\\uFE74\\uFE76-\\uFEFC';

const FORM = new RegExp(`[${FORMS}]`, 'u');
const EVERY_FORM = new RegExp(`[${FORMS}]`, 'gu');
/** Presentation forms with nothing but spaces and vowel marks between them. */
const PASSAGE = new RegExp(`[${FORMS}](?:[${FORMS}\\p{M} \\u00A0]*[${FORMS}])?`, 'gu');

/** The passages of a text that are written in presentation forms. */
export const passagesInForms = (text: string): readonly Span[] =>
  Array.from(text.matchAll(PASSAGE), ({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** The letters of one form (NFKC); the space that stands there for the letter under a mark is left out. */
const lettersOf = (form: string): string => form.normalize('NFKC').replace(/^ (?=\p{M})/u, '');

/** The same text in plain letters; nothing but the presentation forms is changed. */
export const plainLetters = (text: string): string => text.replace(EVERY_FORM, lettersOf);

/** Letters of Joining_Type R: they join to the letter before, never to the next. */
const RIGHT_JOINING =
  /[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF]/u;
/** Letters of Joining_Type U. */
const UNJOINED = /[\u0621\u0674]/u;
const LETTER = /(?=\p{L})\p{Script=Arabic}/u;
/** Tatweel and ZWJ join on both sides without being letters. */
const JOINER = /[\u0640\u200D]/u;
const TRANSPARENT = /[\p{M}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Whether a letter, a tatweel or a ZWJ joins to what follows it. */
export const joinsToNext = (letter: string): boolean =>
  JOINER.test(letter) || (LETTER.test(letter) && !RIGHT_JOINING.test(letter) && !UNJOINED.test(letter));

const joinsToPrevious = (letter: string): boolean =>
  JOINER.test(letter) || (LETTER.test(letter) && !UNJOINED.test(letter));

const plain = (character: string): string => (FORM.test(character) ? lettersOf(character) : character);

/** The nearest character on one side that is no mark, as a plain letter. */
const neighbour = (text: string, at: number, step: 1 | -1): string => {
  let index = at + step;
  while (TRANSPARENT.test(text.charAt(index))) index += step;
  const letters = plain(text.charAt(index));
  return step === 1 ? letters.charAt(0) : letters.charAt(letters.length - 1);
};

const SHAPES = ['isolated', 'final', 'initial', 'medial'] as const;
type Shape = (typeof SHAPES)[number];

const LAM_ALEF = /^\u0644[\u0622\u0623\u0625\u0627]$/u;

/** The shape that a presentation form has; null for ligatures, whose shape their number does not give. */
const shapeOf = (form: string): Shape | null => {
  const letters = plain(form);
  if (letters.length > 1 && !LAM_ALEF.test(letters)) return null;
  const code = form.charCodeAt(0);
  if (code === 0xfbe8) return 'initial';
  if (code === 0xfbe9) return 'medial';
  let place = 0;
  while (plain(String.fromCharCode(code - place - 1)) === letters) place += 1;
  return SHAPES[place] ?? null;
};

/** The shape that a font gives to plain letters in the place of the form at `at`. */
const shapeAmong = (text: string, at: number): Shape => {
  const letters = plain(text.charAt(at));
  const before = joinsToNext(neighbour(text, at, -1)) && joinsToPrevious(letters.charAt(0));
  const after = joinsToPrevious(neighbour(text, at, 1)) && joinsToNext(letters.charAt(letters.length - 1));
  if (before) return after ? 'medial' : 'final';
  return after ? 'initial' : 'isolated';
};

/**
 * Whether the presentation forms in a span look the same once they are plain letters: `changed` where letters would
 * join otherwise, as in text that is stored backwards; `unknown` where a ligature hides how it joins.
 */
export const shapesInPlain = (text: string, span: Span): 'kept' | 'changed' | 'unknown' => {
  let result: 'kept' | 'unknown' = 'kept';
  for (let at = span.start; at < span.end; at += 1) {
    const form = text.charAt(at);
    if (!FORM.test(form)) continue;
    const shape = shapeOf(form);
    if (shape === null) result = 'unknown';
    else if (shape !== shapeAmong(text, at)) return 'changed';
  }
  return result;
};
