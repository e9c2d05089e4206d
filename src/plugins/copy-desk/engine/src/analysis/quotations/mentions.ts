import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readNamed } from './named';
import { readNouns } from './nouns';
import { mentionOf, phraseAt, skipTimes } from './phrase';
import type { Mention, Place } from './phrase';
import { readDescribed, readTitled } from './titled';

export type { Mention } from './phrase';

/** Reads the noun phrase at item `at` as somebody who may speak; null if there is none. */
export const readMention = (items: readonly Item[], at: number, lexicon: Lexicon): Mention | null => {
  const from = skipTimes(items, at, lexicon);
  const places = phraseAt(items, from, lexicon);
  const [first] = places;
  if (!first) return null;
  const { words } = lexicon;
  const head = first.token.folded;
  const quoted = first.quoted ? readQuotedName(places, lexicon) : null;
  if (quoted) return quoted;
  if (lexicon.knownName([first.token, ...places.slice(1).map((place) => place.token)], 0) > 0) {
    return readNamed(items, places, lexicon);
  }
  if (words.titles.has(head) || words.honorifics.has(head)) return readTitled(items, places, lexicon);
  if (words.anonymous.has(head)) return readDescribed(items, places, lexicon);
  if (words.documents.has(head)) return readNouns(places, 'document', lexicon);
  if (words.places.has(head)) return mentionOf(places.slice(0, 1), 'organization', []);
  if (words.organizations.has(head)) return readNouns(places, 'organization', lexicon);
  return readNamed(items, places, lexicon);
};

/** Marks around the name of the one who speaks: a person whom the story names, or a body. */
const readQuotedName = (places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const named = places.filter((place) => place.item === places[0]?.item);
  const known =
    lexicon.knownName(
      named.map((place) => place.token),
      0,
    ) === named.length;
  const person = known || lexicon.words.givenNames.has(named[0]?.token.folded ?? '');
  return known || named.length > 1 ? mentionOf(named, person ? 'person' : 'organization', []) : null;
};

/** The noun phrase that ends right before item `at`: the longest that is surely one, else the longest. */
export const readMentionBefore = (
  items: readonly Item[],
  at: number,
  from: number,
  lexicon: Lexicon,
): Mention | null => {
  let longest: Mention | null = null;
  for (let start = Math.max(from, at - 10); start < at; start += 1) {
    const mention = isWord(items[start]) || isQuote(items[start]) ? readMention(items, start, lexicon) : null;
    if (mention?.until !== at) continue;
    if (mention.sure) return mention;
    longest ??= mention;
  }
  return longest;
};
