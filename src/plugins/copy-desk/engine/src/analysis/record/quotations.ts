import type { QuotationFields } from '../../story';
import { personKey } from '../../text/name-key';
import { wordsOf } from '../../text/words';
import type { Quotation } from '../types';

/** A structured quotation of the article beside the one in the text that it stands for. */
export interface Recorded {
  /** Its place among the article's structured quotations. */
  readonly index: number;
  readonly set: QuotationFields;
  /** `same`: the text holds the words; `changed`: it holds words much like them; `missing`: it does not hold them. */
  readonly words: 'same' | 'changed' | 'missing';
  /** Null where the text does not quote the words, or quotes them in several pieces. */
  readonly found: Quotation | null;
  /** Whether both name the same speaker; `unsaid` where one of them names nobody. */
  readonly speaker: 'same' | 'differs' | 'unsaid';
}

export interface Comparison {
  readonly recorded: readonly Recorded[];
  /** Speech in the text for which the article has no structured quotation. */
  readonly unrecorded: readonly Quotation[];
}

/** Such a share of their words, or more, have a quotation and one that an editor has changed in common. */
const LIKE = 0.6;

/** The words alone: marks, vowel signs and spaces do not make another quotation. */
const wordKeys = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key);

const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
};

/** Whether two names are of one person: all words of the shorter are words of the longer. */
export const sameSpeaker = (a: string, b: string): boolean => {
  const [short = [], long = []] = [a, b].map((name) => personKey(name).split(' ')).sort((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
};

const speakerOf = ({ speakerName }: QuotationFields, found: Quotation | null): Recorded['speaker'] => {
  const name = speakerName?.trim() ?? '';
  if (name === '' || !found?.speaker) return 'unsaid';
  return sameSpeaker(name, found.speaker.name) ? 'same' : 'differs';
};

interface Candidate {
  readonly quotation: Quotation;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Sets the article's structured quotations beside those of its text: first those with the same words, then those much
 * like one that is left. `text` is the body, in which words may stand that are not quoted in one piece.
 */
export const compareQuotations = (
  quotations: readonly Quotation[],
  set: readonly QuotationFields[],
  text: string,
): Comparison => {
  const open = new Map<string, Candidate[]>();
  for (const quotation of quotations) {
    const words = wordKeys(quotation.text);
    const key = words.join(' ');
    open.set(key, [...(open.get(key) ?? []), { quotation, key, words: new Set(words) }]);
  }
  const taken = new Set<Quotation>();
  const keys = set.map(({ words }) => wordKeys(words ?? ''));
  const exact = keys.map((words) => {
    const found = open.get(words.join(' '))?.find(({ quotation }) => !taken.has(quotation))?.quotation ?? null;
    if (found) taken.add(found);
    return found;
  });
  const inText = ` ${wordKeys(text).join(' ')} `;
  const inMarks = ` ${wordKeys(quotations.map((one) => one.text).join(' ')).join(' ')} `;
  const candidates = [...open.values()].flat().filter(({ quotation }) => quotation.speech);
  const recorded = set.map((fields, index): Recorded => {
    const words = keys[index] ?? [];
    const same = exact[index] ?? null;
    if (same) return { index, set: fields, words: 'same', found: same, speaker: speakerOf(fields, same) };
    const key = ` ${words.join(' ')} `;
    if (words.length === 0 || inText.includes(key) || inMarks.includes(key)) {
      return { index, set: fields, words: 'same', found: null, speaker: 'unsaid' };
    }
    const found = closest(new Set(words), candidates, taken);
    if (found) taken.add(found);
    return { index, set: fields, words: found ? 'changed' : 'missing', found, speaker: speakerOf(fields, found) };
  });
  return { recorded, unrecorded: unrecorded(quotations, taken, recorded) };
};

const closest = (
  words: ReadonlySet<string>,
  candidates: readonly Candidate[],
  taken: ReadonlySet<Quotation>,
): Quotation | null => {
  const [best] = candidates
    .filter(({ quotation }) => !taken.has(quotation))
    .map((candidate) => ({ quotation: candidate.quotation, share: alike(words, candidate.words) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= LIKE ? best.quotation : null;
};

/** What is left, as far as it is no piece of a structured quotation that joins several. */
const unrecorded = (
  quotations: readonly Quotation[],
  taken: ReadonlySet<Quotation>,
  recorded: readonly Recorded[],
): readonly Quotation[] => {
  const joined = recorded
    .filter(({ found, words }) => found === null && words === 'same')
    .map(({ set }) => ` ${wordKeys(set.words ?? '').join(' ')} `);
  return quotations.filter((quotation) => {
    if (!quotation.speech || taken.has(quotation)) return false;
    const key = ` ${wordKeys(quotation.text).join(' ')} `;
    return !joined.some((whole) => whole.includes(key));
  });
};
