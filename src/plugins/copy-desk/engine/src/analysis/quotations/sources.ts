import { respelt } from '../../text/tokens';
import { isFeminine } from './conditions';
import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention, readMentionBefore } from './mentions';
import type { Mention } from './mentions';
import { isComplementiser } from './term';

/** A source whose preposition is written together with it: `وفقا للوزارة`. */
export const readPrefixed = (items: readonly Item[], at: number, lexicon: Lexicon): Mention | null => {
  const first = items[at];
  if (!isWord(first)) return null;
  const form = lexicon.words.prefixForms.find(([written]) => first.folded.startsWith(written));
  if (!form || lexicon.words.givenNames.has(first.folded)) return null;
  const folded = `${form[1]}${first.folded.slice(form[0].length)}`;
  const text = `${form[1]}${first.text.slice(form[0].length)}`;
  const ahead: readonly Item[] = [{ ...respelt(first, folded), text }, ...items.slice(at + 1, at + 40)];
  const mention = readMention(ahead, 0, lexicon);
  return mention && { ...mention, until: mention.until + at };
};

/** Who did before what `that` opens, where the verb at its beginning has its doer behind a preposition: `سبق للوزير أن أعلن`. */
export const doerBefore = (items: readonly Item[], from: number, verb: number, lexicon: Lexicon): Mention | null => {
  const that = items[verb - 1];
  if (!isComplementiser(that, lexicon)) return null;
  for (let index = verb - 3; index >= Math.max(from, verb - FARTHEST); index -= 1) {
    const item = items[index];
    if (!isWord(item) || !lexicon.within(lexicon.words.doneBefore, item.folded)) continue;
    const doer = readPrefixed(items, index + 1, lexicon);
    const next = items[doer?.until ?? -1];
    return next === that || next?.kind === 'comma' ? doer : null;
  }
  return null;
};

const FARTHEST = 16;

/** Whose words a verb like “quotes” passes on: they stand behind a preposition. */
export const relayedBy = (items: readonly Item[], at: number, word: string, lexicon: Lexicon): Mention | null => {
  if (!lexicon.within(lexicon.words.relayVerbs, word)) return null;
  const attributes = lexicon.within(lexicon.words.attributingVerbs, word);
  const { relayPrepositions, attributingPrepositions } = lexicon.words;
  for (let index = at + 1; index < at + 16; index += 1) {
    const item = items[index];
    if (!item || item.kind === 'stop' || item.kind === 'colon') return null;
    if (!isWord(item)) continue;
    if (relayPrepositions.has(item.folded)) return readMention(items, index + 1, lexicon);
    if (!attributes) continue;
    if (attributingPrepositions.has(item.folded)) return readMention(items, index + 1, lexicon);
    const source = index > at + 1 ? readPrefixed(items, index, lexicon) : null;
    if (source) return source;
  }
  return null;
};

/** Whom a relative clause speaks of; a comma may stand before it. */
export const antecedent = (
  items: readonly Item[],
  from: number,
  relative: number,
  lexicon: Lexicon,
): Mention | null => {
  const word = items[relative];
  if (isWord(word) && lexicon.within(lexicon.words.freeRelatives, word.folded)) return null;
  const named = readMentionBefore(
    items,
    items[relative - 1]?.kind === 'comma' ? relative - 1 : relative,
    from,
    lexicon,
  );
  return named && refersTo(word, named, lexicon) ? named : null;
};

const refersTo = (relative: Item | undefined, { kind, name }: Mention, lexicon: Lexicon): boolean => {
  const gender = isWord(relative) ? lexicon.words.relativeGender.get(relative.folded) : undefined;
  const feminine = isFeminine(name[0]?.folded ?? '', lexicon);
  return kind === 'person' ? !(gender === 'm' && feminine && lexicon.definite(name[0]?.folded ?? '')) : true;
};
