import type { Language } from '../../language';
import type { IsoDate, Story } from '../../story';
import { bodyOf } from '../../story';
import { keyOf, wordsOf } from '../../text/words';
import type { DateMention, Dateline } from '../types';
import type { Candidate } from './candidate';
import type { EventLexicon } from './lexicon';
import { eventLexicon } from './lexicon';
import type { EventMention, ReadBlock } from './mention';
import { mentionsIn, readBlock } from './mention';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';
import { confidenceOf } from './confidence';
import type { StoryEvent } from './types';
import { cityOf } from './city';
import { periodOf } from './period';

export type { StoryEvent } from './types';

/** What is known of a story beside its text. */
export interface EventContext {
  readonly dateline: Dateline | null;
  readonly dates: readonly DateMention[];
  readonly date: IsoDate | null;
}

/** Below this, no event is better than this one. */
const LEAST = 0.75;

/**
 * The gathering from which a story reports (a summit, a session, a festival), with what the text says of
 * its edition, place and days; null where the text gives none, or none that is sure enough.
 */
export const findEvent = (story: Story, language: Language, context: EventContext): StoryEvent | null => {
  if (!language.event) return null;
  const lexicon = eventLexicon(language.event);
  const blocks = bodyOf(story).map(readBlock);
  const events = candidates(lexicon, blocks, context.dateline).map((one) => eventOf(lexicon, one, context));
  const [best] = events.sort((a, b) => b.confidence - a.confidence);
  return best && best.confidence >= LEAST ? best : null;
};

const eventOf = (lexicon: EventLexicon, candidate: Candidate, context: EventContext): StoryEvent => {
  const { mentions } = candidate;
  const fullest = mentions.reduce((best, one) => (one.name.length > best.name.length ? one : best));
  const edition = mentions.find((mention) => mention.edition !== null)?.edition ?? null;
  const place = cityOf(lexicon, candidate);
  const period = periodOf(lexicon, candidate, context.dates);
  const { field, block, text } = fullest.read.block;
  return {
    name: fullest.name,
    series: fullest.series,
    edition,
    city: place?.name ?? null,
    country: place?.country ?? null,
    start: period?.start ?? null,
    end: period?.end ?? null,
    passage: { field, block, start: fullest.start, end: fullest.end, text: text.slice(fullest.start, fullest.end) },
    confidence: confidenceOf(lexicon, candidate, {
      edition,
      place: place?.stated === true,
      period,
      date: context.date,
    }),
  };
};

/** The gatherings that the story names, each with all its mentions. */
const candidates = (
  lexicon: EventLexicon,
  blocks: readonly ReadBlock[],
  dateline: Dateline | null,
): readonly Candidate[] => {
  const sentences = blocks.flatMap(sentencesOf);
  const groups: EventMention[][] = [];
  for (const mention of blocks.flatMap((block) => mentionsIn(lexicon, block))) {
    if (dateline && isWithin(mention, dateline)) continue;
    const group = groups.find((known) => known.some((one) => isSame(one, mention)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups.map((mentions) => {
    const named = sentences.filter((sentence) => mentions.some((mention) => holds(sentence, mention)));
    return { mentions, named, referring: referringTo(lexicon, mentions, sentences, named) };
  });
};

const isWithin = ({ read, start }: EventMention, dateline: Dateline): boolean =>
  read.block.block === dateline.block && read.block.field === dateline.field && start < dateline.end;

const holds = (sentence: Sentence, mention: EventMention): boolean =>
  sentence.read === mention.read && mention.at >= sentence.from && mention.at < sentence.to;

/** Two names of one gathering: the same edition, or one name the beginning of the other. */
const isSame = (a: EventMention, b: EventMention): boolean => {
  if (a.edition !== null && b.edition !== null) return a.edition === b.edition;
  const [short = '', long = ''] = [keys(a.series), keys(b.series)].sort((x, y) => x.length - y.length);
  return long === short || long.startsWith(`${short} `);
};

const keys = (text: string): string =>
  wordsOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');

/** Later sentences that speak of `the summit` with the noun of this one, and name no other. */
const referringTo = (
  { words }: EventLexicon,
  mentions: readonly EventMention[],
  sentences: readonly Sentence[],
  named: readonly Sentence[],
): readonly Sentence[] => {
  const nouns = new Set(mentions.flatMap(({ noun }) => (noun === null ? [] : keyOf(words.article) + noun)));
  const first = sentences.findIndex((sentence) => named.includes(sentence));
  return sentences.filter(
    (sentence, index) =>
      index > first &&
      !named.includes(sentence) &&
      sentence.read.words
        .slice(sentence.from, sentence.to)
        .some(({ key }) => nouns.has(key) || nouns.has(key.slice(1))),
  );
};
