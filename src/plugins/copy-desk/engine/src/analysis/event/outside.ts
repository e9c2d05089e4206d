import { samePlace } from '../../dateline/place';
import type { IsoDate, Passage } from '../../story';
import { passage } from '../../story';
import type { Facts } from '../facts';
import { storyEvent } from '../story-event';
import type { DateMention } from '../types';
import type { EventSentence, GatheringLexicon } from './linked';
import { heldBefore } from './linked';
import { placeOfPhrase } from './places';

/** First and last day of an event. */
export interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const isWithin = (date: DateMention, days: Days): boolean =>
  days.start <= date.date && (date.until ?? date.date) <= days.end;

const touches = (date: DateMention, days: Days): boolean =>
  date.date <= days.end && days.start <= (date.until ?? date.date);

/** How many words may stand between `held` and the day or the place. */
const REACH = 6;

const isIn = (sentence: EventSentence, { field, block, start }: DateMention): boolean => {
  const { words, block: own } = sentence.read;
  const [first, last] = [words.at(sentence.from), words.at(sentence.to - 1)];
  return own.field === field && own.block === block && (first?.start ?? 0) <= start && start < (last?.end ?? 0);
};

/** What a text says of the event to which its article is linked. */
export interface Told {
  readonly lexicon: GatheringLexicon;
  readonly sentences: readonly EventSentence[];
}

/** Whether a sentence about the event says that it is held on a date: a range beside its name needs no word for it. */
const isSaidOf = ({ lexicon, sentences }: Told, date: DateMention): boolean =>
  sentences.some((sentence) => {
    if (!isIn(sentence, date)) return false;
    if (date.until !== null && sentence.named) return true;
    return heldBefore(lexicon, sentence, sentence.read.words.indexFrom(date.start), REACH) >= 0;
  });

/** The days of the text that are the event's but not within its own: ranges that touch them, and what is said of it. */
export const daysOutside = (facts: Facts, told: Told, days: Days): readonly DateMention[] => {
  const outside = facts.dates
    .filter(({ kind }) => kind === 'range' || kind === 'date')
    .filter((date) => !isWithin(date, days));
  if (outside.length === 0) return [];
  const event = storyEvent(facts);
  return outside.filter(
    (date) =>
      isSaidOf(told, date) ||
      (date.until !== null && (touches(date, days) || (date.date === event?.start && date.until === event.end))),
  );
};

/** The places in which sentences about the event hold it, where none of them is its own. */
export const placesOutside = ({ lexicon, sentences }: Told, city: string): readonly Passage[] =>
  sentences.flatMap((sentence) => {
    const { words, block } = sentence.read;
    const places: Passage[] = [];
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const found = heldBefore(lexicon, sentence, at, REACH) < 0 ? null : placeOfPhrase(lexicon, words, at);
      const start = (words.at(found?.at ?? 0)?.start ?? 0) + (found?.skip ?? 0);
      if (found) places.push(passage(block, start, words.at(found.next - 1)?.end ?? start));
    }
    return places.some(({ text }) => samePlace(text, city)) ? [] : places.slice(0, 1);
  });
