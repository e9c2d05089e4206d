import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { nameLength } from './named';
import { readNouns } from './nouns';
import { lastHonorific, nameStart, officeLength } from './office';
import { afterBracket, mentionOf, phraseAt } from './phrase';
import type { Mention, Place } from './phrase';
import { NO_PART } from './term';

/** Titles and offices, with the name that follows them in the phrase or in apposition. */
export const readTitled = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const tokens = places.map((place) => place.token);
  const from = Math.max(nameStart(places, lexicon), 0);
  const later = lastHonorific(places, from, lexicon);
  if (later > 0)
    return mentionOf(
      places.slice(later, later + nameLength(tokens, later, lexicon, true)),
      'person',
      tokens.slice(0, later),
    );
  const length = from < places.length ? nameLength(tokens, from, lexicon, true) : 0;
  if (length > 0) return mentionOf(places.slice(from, from + length), 'person', tokens.slice(0, from));
  const office = places.slice(0, officeLength(places, lexicon));
  const last = office.at(-1);
  if (!last) return null;
  const apposed = nameBehindComma(items, last.item + 1, lexicon);
  if (apposed)
    return mentionOf(
      apposed,
      'person',
      office.map((place) => place.token),
    );
  const [head] = office;
  const indefinite = head !== undefined && !lexicon.definite(head.token.folded);
  const unnamed =
    indefinite &&
    (lexicon.words.anonymous.has(head.token.folded) ||
      (office.length > 1 && office.slice(1).every(({ token }) => lexicon.words.sourceAdjectives.has(token.folded))));
  return mentionOf(
    office,
    unnamed ? 'anonymous' : 'person',
    office.map((place) => place.token),
    { titleOnly: true },
  );
};

/** Somebody described, with the name if it follows: `والدته سعاد …`, `زوجة أحد الضحايا، وتدعى …`. */
export const readDescribed = (items: readonly Item[], places: readonly Place[], lexicon: Lexicon): Mention | null => {
  const described = readNouns(places, 'anonymous', lexicon);
  if (lexicon.words.related.has(places[0]?.token.folded ?? '')) {
    const titled = readTitled(items, places, lexicon);
    if (titled && !titled.titleOnly) return titled;
  }
  return (described && calledBehind(items, described, lexicon)) ?? described;
};

const calledBehind = (items: readonly Item[], described: Mention, lexicon: Lexicon): Mention | null => {
  const at = items[described.until]?.kind === 'comma' ? described.until + 1 : described.until;
  const length = lexicon.phrase(lexicon.words.callings, items, at);
  const named = length > 0 ? phraseAt(items, at + length, lexicon) : [];
  const name = named.slice(
    0,
    nameLength(
      named.map((place) => place.token),
      0,
      lexicon,
      true,
    ),
  );
  return mentionOf(name, 'person', described.name);
};

const nameBehindComma = (items: readonly Item[], at: number, lexicon: Lexicon, depth = 0): readonly Place[] | null => {
  let index = at;
  for (let step = 0; step < 8; step += 1) {
    const item = items[index];
    if (item?.kind === 'open') index = afterBracket(items, index);
    else if (isWord(item) && !lexicon.is(item, NO_PART)) index += 1;
    else break;
  }
  if (items[index]?.kind !== 'comma') return null;
  const next = phraseAt(items, index + 1, lexicon);
  const tokens = next.map((place) => place.token);
  const { titles, honorifics } = lexicon.words;
  const first = tokens[0]?.folded ?? '';
  const titled = lexicon.within(titles, first) || lexicon.within(honorifics, first);
  const from = titled ? nameStart(next, lexicon) : 0;
  const length = from < tokens.length ? nameLength(tokens, from, lexicon, titled) : 0;
  if (length >= 2 || (length === 1 && titled)) return next.slice(from, from + length);
  const last = next.at(-1);
  return titled && last && depth < 3 ? nameBehindComma(items, last.item + 1, lexicon, depth + 1) : null;
};
