import type { Words } from '../../text/word-list';
import type { Word } from '../../text/words';
import type { CapitalNames, EventLexicon } from './lexicon';
import type { EventMention, ReadBlock } from './mention';

/** Names of gatherings in languages that write them with capitals: `the 12th Arab Water Summit`, `Festival du film de Fès`. */

const LONGEST = 14;
/** What may stand within a name, touching both its neighbours: `l'eau`, `Euro-Arab`. */
const TIGHT = new Set(["'", '\u2019', '-']);

interface Extent {
  readonly at: number;
  readonly next: number;
}

/** Whether a word opens with a capital. */
const isCapital = (words: Words, word: Word | undefined): boolean => {
  const letter = words.text.charAt(word?.start ?? words.text.length);
  return word?.kind === 'word' && letter !== letter.toLowerCase();
};

/** A name's words: those with a capital, small ones that names hold, and links between them. */
const nameAt = ({ nouns, ends }: EventLexicon, names: CapitalNames, words: Words, at: number): Extent | null => {
  let next = at;
  for (let index = at; index < words.length && index - at < LONGEST; index += 1) {
    const word = words.at(index);
    if (!word || word.kind === 'number' || ends.has(word.key)) break;
    if (names.links.has(word.key) || isTight(words, index)) continue;
    if (!isCapital(words, word) && !nouns.has(word.key) && !isWithin(names, words, index, at)) break;
    next = index + 1;
  }
  return next > at ? { at, next } : null;
};

/** A small word that a name holds: an adjective of such names, or what the name is `of`. */
const isWithin = (names: CapitalNames, words: Words, at: number, from: number): boolean => {
  const before = isTight(words, at - 1) ? at - 2 : at - 1;
  return names.within.has(words.at(at)?.key ?? '') || (before > from && names.ofWords.has(words.at(before)?.key ?? ''));
};

const isTight = (words: Words, at: number): boolean => {
  const [before, mark, after] = words.slice(at - 1, at + 2);
  return mark !== undefined && TIGHT.has(mark.key) && before?.end === mark.start && after?.start === mark.end;
};

interface Ordinal extends Extent {
  readonly number: number;
}

/** `12th`, `12e`, `tenth`. */
const ordinalAt = ({ suffixes, ordinals }: CapitalNames, words: Words, at: number): Ordinal | null => {
  const [word, suffix] = [words.at(at), words.at(at + 1)];
  const known = ordinals.get(word?.key ?? '');
  if (known !== undefined) return { at, next: at + 1, number: known };
  const joined = word?.kind === 'number' && suffix?.start === word.end && suffixes.has(suffix.key);
  return joined && word.value > 0 ? { at, next: at + 2, number: word.value } : null;
};

/** Where the name of a series begins behind an ordinal: at once, or behind `edition of the`; and whether it is one of those. */
const seriesBehind = (lexicon: EventLexicon, names: CapitalNames, words: Words, from: number) => {
  const isEdition = lexicon.editions.has(words.at(from)?.key ?? '');
  let at = isEdition ? from + 1 : from;
  while (isEdition && (names.links.has(words.at(at)?.key ?? '') || isTight(words, at))) at += 1;
  return { at, isEdition };
};

const REACH = 4;

/** `in its 12th edition`, `pour sa 12e édition` behind a name. */
const ownEdition = (lexicon: EventLexicon, names: CapitalNames, words: Words, from: number): Ordinal | null => {
  for (let at = from; at < from + REACH; at += 1) {
    const found = ordinalAt(names, words, at);
    if (found && lexicon.editions.has(words.at(found.next)?.key ?? '')) return { ...found, next: found.next + 1 };
  }
  return null;
};

const mentionAt = (lexicon: EventLexicon, names: CapitalNames, read: ReadBlock, at: number): EventMention | null => {
  const { words, block } = read;
  const ordinal = ordinalAt(names, words, at);
  const { at: from, isEdition } = ordinal
    ? seriesBehind(lexicon, names, words, ordinal.next)
    : { at, isEdition: false };
  const first = words.at(from);
  if (!isCapital(words, first) && !(ordinal && lexicon.nouns.has(first?.key ?? ''))) return null;
  const name = names.links.has(first?.key ?? '') ? null : nameAt(lexicon, names, words, from);
  const inside = name ? words.slice(name.at, name.next) : [];
  const noun = inside.find(({ key }) => lexicon.nouns.has(key));
  if (!name || (!noun && !isEdition) || inside.length < 2) return null;
  const own = ordinal ? null : ownEdition(lexicon, names, words, name.next);
  const [start, end] = [words.at(at)?.start ?? 0, inside.at(-1)?.end ?? 0];
  return {
    read,
    at,
    next: own?.next ?? name.next,
    start,
    end,
    name: block.text.slice(start, end),
    series: block.text.slice(first?.start, end),
    edition: (ordinal ?? own)?.number ?? null,
    noun: noun?.key ?? null,
  };
};

/** All places of a block where a gathering is named. */
export const capitalMentions = (
  lexicon: EventLexicon,
  names: CapitalNames,
  read: ReadBlock,
): readonly EventMention[] => {
  const mentions: EventMention[] = [];
  for (let at = 0; at < read.words.length;) {
    const found = mentionAt(lexicon, names, read, at);
    if (found) mentions.push(found);
    at = found?.next ?? at + 1;
  }
  return mentions;
};
