import type { GatheringWords } from '../../language/gathering-words';
import type { Block, EventFields } from '../../story';
import { personKey } from '../../text/name-key';
import type { Word } from '../../text/words';
import { keyOf, keysOf } from '../../text/words';
import { phraseMap } from '../dates/lexicon';
import { readBlock } from './mention';
import type { PlaceWords } from './places';
import type { Sentence } from './sentences';
import { sentencesOf } from './sentences';

/** The words of a language for what is said of a gathering, ready for lookups. */
export interface GatheringLexicon extends PlaceWords {
  readonly nouns: ReadonlySet<string>;
  readonly held: ReadonlySet<string>;
  readonly another: ReadonlySet<string>;
}

const built = new WeakMap<GatheringWords, GatheringLexicon>();

export const gatheringLexicon = (words: GatheringWords): GatheringLexicon => {
  const known = built.get(words);
  if (known) return known;
  const lexicon: GatheringLexicon = {
    nouns: keysOf(words.nouns),
    held: keysOf(words.held),
    another: keysOf(words.another),
    inWords: keysOf(words.inWords),
    inLetter: keyOf(words.inLetter),
    cityWords: phraseMap([[words.cityWords, true]]),
  };
  built.set(words, lexicon);
  return lexicon;
};

/** A sentence about the event to which an article is linked: by its name, or by the noun of it (`the summit`). */
export interface EventSentence extends Sentence {
  readonly named: boolean;
}

/** The sentences of some blocks that are about a linked event; those that speak of another one of its kind are none. */
export const sentencesAbout = (
  lexicon: GatheringLexicon,
  event: EventFields,
  blocks: readonly Block[],
): readonly EventSentence[] => {
  const name = personKey(event.name ?? '');
  const nouns = (event.name ?? '')
    .split(/[^\p{L}\p{M}]+/u)
    .map(keyOf)
    .filter((key) => isNoun(lexicon, lexicon.nouns, key));
  if (name === '') return [];
  return blocks.flatMap((block) =>
    sentencesOf(readBlock(block)).flatMap((sentence): readonly EventSentence[] => {
      const words = wordsIn(sentence);
      const text = block.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
      const named = ` ${personKey(text)} `.includes(` ${name} `);
      if (named) return [{ ...sentence, named }];
      const refers = words.some(({ key }) => isNoun(lexicon, new Set(nouns), key));
      return refers && !words.some(({ key }) => lexicon.another.has(key)) ? [{ ...sentence, named }] : [];
    }),
  );
};

const wordsIn = ({ read, from, to }: Sentence): readonly Word[] => read.words.slice(from, to);

/** Letters that may be written onto a noun, where a language writes any: `بالقمة`. */
const MOST_ONTO = 3;

const isNoun = ({ inLetter }: GatheringLexicon, nouns: ReadonlySet<string>, key: string): boolean => {
  if (nouns.has(key)) return true;
  if (inLetter === '') return false;
  return Array.from({ length: MOST_ONTO }, (_, count) => key.slice(count + 1)).some((rest) => nouns.has(rest));
};

/** The index behind a word that says that a gathering is held, among the `reach` words before another; -1 if none does. */
export const heldBefore = (lexicon: GatheringLexicon, sentence: Sentence, at: number, reach: number): number => {
  const { held } = lexicon;
  const found = sentence.read.words.find(
    Math.max(sentence.from, at - reach),
    at,
    ({ key }) => held.has(key) || (lexicon.inLetter !== '' && held.has(key.slice(1))),
  );
  return found < 0 ? -1 : found + 1;
};
