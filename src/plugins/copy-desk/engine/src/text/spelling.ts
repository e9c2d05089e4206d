/** One way of writing a word or a sign: met once, known again wherever it stands, with what was found of it. */
export interface Spelling {
  readonly text: string;
  /** By the number of the question, its answer. */
  readonly answers: unknown[];
}

/** A power of two; at most half of the places are taken. More words than a story has, and a server does not feel them. */
const PLACES = 1 << 17;
const known = new Array<Spelling | undefined>(PLACES);
let taken = 0;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
};

const isWritten = ({ text: letters }: Spelling, text: string, start: number, end: number): boolean => {
  if (letters.length !== end - start) return false;
  for (let at = 0; at < letters.length; at += 1) {
    if (letters.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
};

const meet = (letters: string): Spelling => {
  if (taken >= PLACES / 2) {
    known.fill(undefined);
    taken = 0;
  }
  taken += 1;
  return { text: letters, answers: [] };
};

/** The spelling of what stands in a text from `start` up to `end`; nothing is copied if it was met before. */
export const spellingAt = (text: string, start: number, end: number): Spelling => {
  let place = hashOf(text, start, end) & (PLACES - 1);
  for (let one = known[place]; one; one = known[place]) {
    if (isWritten(one, text, start, end)) return one;
    place = (place + 1) & (PLACES - 1);
  }
  const fresh = meet(text.slice(start, end));
  known[place] = fresh;
  return fresh;
};

/** The spelling of a whole word. */
export const spellingOf = (word: string): Spelling => spellingAt(word, 0, word.length);

let questions = 0;

/** Asks something of a spelling only once: the answer is kept with it. */
export const asked = <T extends string | number | object>(find: (text: string) => T): ((spelling: Spelling) => T) => {
  const number = (questions += 1);
  return ({ text, answers }) => (answers[number] ??= find(text)) as T;
};
