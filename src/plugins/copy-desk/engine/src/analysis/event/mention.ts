import type { Block } from '../../story';
import { readingOf } from '../../text/reading';
import type { Words } from '../../text/word-list';
import { keyOf } from '../../text/words';
import { capitalMentions } from './capital-names';
import { readEdition } from './edition';
import type { EventLexicon } from './lexicon';
import { bareNoun, isDefinite } from './lexicon';
import { gatheringAt, isPassing, readName } from './name';

/** A block with its words. */
export interface ReadBlock {
  readonly block: Block;
  readonly words: Words;
}

/** One place where the text names a gathering: words `at` to before `next`. */
export interface EventMention {
  readonly read: ReadBlock;
  readonly at: number;
  readonly next: number;
  /** Offsets of the name in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The name without the edition. */
  readonly series: string;
  readonly edition: number | null;
  /** The noun of the gathering, without its article: by it the text refers back. */
  readonly noun: string | null;
}

export const readBlock = (block: Block): ReadBlock => ({ block, words: readingOf(block).words });

/** All places of a block where a gathering is named so that one can tell which is meant. */
export const mentionsIn = (lexicon: EventLexicon, read: ReadBlock): readonly EventMention[] => {
  if (lexicon.capitals) return capitalMentions(lexicon, lexicon.capitals, read);
  const mentions: EventMention[] = [];
  let at = 0;
  while (at < read.words.length) {
    const found = editionOf(lexicon, read, at) ?? gathering(lexicon, read, at);
    if (found) mentions.push(found);
    at = found?.next ?? at + 1;
  }
  return mentions;
};

/** `الدورة الـ 93 للجمعية العامة …`, `النسخة العاشرة من مهرجان …` */
const editionOf = (lexicon: EventLexicon, read: ReadBlock, at: number): EventMention | null => {
  const { words } = read;
  const first = words.at(at);
  const noun = first?.kind === 'word' ? bareNoun(lexicon, first.key, lexicon.editions) : null;
  if (!first || !noun) return null;
  const edition = editionBehind(lexicon, words, at + 1);
  const head = edition && headBehind(lexicon, words, edition.next);
  if (!edition || !head) return null;
  const gatheringNoun = bareNoun(lexicon, head.key, lexicon.nouns)?.noun ?? null;
  if (bareNoun(lexicon, head.key, lexicon.noEvents)) return null;
  if (lexicon.ofGatherings.has(noun.noun) && !gatheringNoun) return null;
  const name = readName(lexicon, words, head.at);
  const tail = name && words.at(name.next - 1);
  if (!name || !tail || (name.next === head.at + 1 && !isDefinite(lexicon, head.key))) return null;
  return {
    read,
    at,
    next: name.next,
    start: first.start + noun.skip,
    end: tail.end,
    name: nominative(lexicon, read.block.text.slice(first.start + noun.skip, tail.end)),
    series: nominative(lexicon, read.block.text.slice(words.at(head.at)?.start, tail.end)),
    edition: edition.number,
    noun: gatheringNoun,
  };
};

const ADJECTIVES = 2;

/** The ordinal of an edition, perhaps behind adjectives: `الدورة العادية الـ 46`. */
const editionBehind = (lexicon: EventLexicon, words: Words, from: number) => {
  for (let at = from; at <= from + ADJECTIVES; at += 1) {
    const found = readEdition(lexicon, words, at, true);
    if (found) return found;
    if (!isDefinite(lexicon, words.at(at)?.key ?? '')) return null;
  }
  return null;
};

/** The first word of what the edition is one of: behind `of`, which is written onto it or stands alone. */
const headBehind = (
  lexicon: EventLexicon,
  words: Words,
  from: number,
): { readonly at: number; readonly key: string } | null => {
  const key = words.at(from)?.key ?? '';
  if (key === keyOf(lexicon.words.ofWord)) return { at: from + 1, key: words.at(from + 1)?.key ?? '' };
  const joined = words.at(from)?.kind === 'word' && key.startsWith(keyOf(lexicon.words.of)) && key.length > 3;
  return joined && !lexicon.ends.has(key) ? { at: from, key } : null;
};

/** A name without the `of` that is written onto it: `للجمعية العامة` → `الجمعية العامة`. */
const nominative = ({ words, swallowed }: EventLexicon, text: string): string => {
  if (text.startsWith(words.ofThe)) {
    const rest = text.slice(words.ofThe.length);
    const [first = ''] = rest.split(/\s/u);
    return words.article + (swallowed.has(keyOf(words.of + first)) ? words.of : '') + rest;
  }
  return text.startsWith(words.of) ? text.slice(words.of.length) : text;
};

/** `مهرجان مراكش الدولي للفيلم`, `المؤتمر العربي الثالث للمياه`, either with `في دورته العاشرة` behind it. */
const gathering = (lexicon: EventLexicon, read: ReadBlock, at: number): EventMention | null => {
  const { words } = read;
  const first = words.at(at);
  const noun = gatheringAt(lexicon, words, at);
  if (!first || !noun || isPassing(lexicon, words, at)) return null;
  const name = readName(lexicon, words, at);
  const tail = name && words.at(name.next - 1);
  if (!name || !tail) return null;
  if (!name.specific && !(noun.definite && name.edition)) return null;
  const own = name.edition ? null : ownEdition(lexicon, words, name.next);
  const start = first.start + noun.skip;
  const text = nominative(lexicon, read.block.text.slice(start, tail.end));
  return {
    read,
    at,
    next: own?.next ?? name.next,
    start,
    end: tail.end,
    name: text,
    series: name.edition ? withoutWords(text, read, name.edition) : text,
    edition: (name.edition ?? own)?.number ?? null,
    noun: noun.noun,
  };
};

const withoutWords = (text: string, { block, words }: ReadBlock, span: { at: number; next: number }): string => {
  const ordinal = block.text.slice(words.at(span.at)?.start, words.at(span.next - 1)?.end);
  return text.replace(ordinal, '').replace(/\s+/gu, ' ').trim();
};

/** `في دورته العاشرة`, `بنسخته السادسة` behind the name. */
const ownEdition = (lexicon: EventLexicon, words: Words, from: number) => {
  for (let at = from; at <= from + 1; at += 1) {
    if (bareNoun(lexicon, words.at(at)?.key ?? '', lexicon.ownEditions))
      return readEdition(lexicon, words, at + 1, true);
    if (!lexicon.inWords.has(words.at(at)?.key ?? '')) return null;
  }
  return null;
};
