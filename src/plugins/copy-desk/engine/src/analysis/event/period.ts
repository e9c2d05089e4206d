import type { IsoDate } from '../../story';
import type { DateMention } from '../types';
import type { Candidate } from './candidate';
import type { EventLexicon } from './lexicon';
import type { Sentence } from './sentences';

/** First and last day; the last is null where the text gives only the first. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
}

/** The days of a gathering: a range in a sentence about it, else a day that one of its sentences holds it on. */
export const periodOf = (
  lexicon: EventLexicon,
  { named, referring }: Candidate,
  dates: readonly DateMention[],
): Period | null => {
  const sentences = [...named, ...referring];
  for (const sentence of sentences) {
    const range = datesIn(sentence, dates).find(({ until }) => until !== null);
    if (range) return { start: range.date, end: range.until };
  }
  const [start] = sentences.flatMap((sentence) =>
    datesIn(sentence, dates).filter(
      (date) => isHeldOn(lexicon, sentence, date) && !follows(lexicon.until, sentence, date, 1),
    ),
  );
  if (!start) return null;
  const [end] = sentences.flatMap((sentence) =>
    datesIn(sentence, dates).filter(
      (date) =>
        date.date > start.date && isHeldOn(lexicon, sentence, date) && follows(lexicon.until, sentence, date, 1),
    ),
  );
  return { start: start.date, end: end?.date ?? null };
};

const datesIn = ({ read, from, to }: Sentence, dates: readonly DateMention[]): readonly DateMention[] => {
  const start = read.words.at(from)?.start ?? 0;
  const end = read.words.at(to - 1)?.end ?? 0;
  const { field, block } = read.block;
  return dates.filter((date) => date.field === field && date.block === block && date.start >= start && date.end <= end);
};

/** How many words may stand between `held` and the day. */
const REACH = 5;

const isHeldOn = ({ held }: EventLexicon, sentence: Sentence, date: DateMention): boolean =>
  date.kind === 'date' && follows(held, sentence, date, REACH);

/** Whether one of these words stands among the `reach` words before a date, perhaps behind a joined letter. */
const follows = (keys: ReadonlySet<string>, { read, from }: Sentence, date: DateMention, reach: number): boolean => {
  const at = read.words.indexFrom(date.start);
  return read.words.slice(Math.max(from, at - reach), at).some(({ key }) => keys.has(key) || keys.has(key.slice(1)));
};
