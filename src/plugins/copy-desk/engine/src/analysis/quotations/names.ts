import type { Token } from '../../text/tokens';
import { isPrefixed } from './name-words';
import type { Lexicon } from './lexicon';
import { ADDRESSEE, DEFINITE, NAME_LIKE } from './term';

const LONGEST = 10;
/** The accusative ending of adverbs and adjectives, which no name takes. */
const ADVERBIAL = /\u064B\u0627?$/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * How many words from `from` on make a person's name; 0 if none do. A word with the article ends a name
 * unless a particle follows, and begins one only where `definite` allows it.
 */
export const readName = (tokens: readonly Token[], from: number, lexicon: Lexicon, definite: boolean): number => {
  const { nameParticles, givenNames } = lexicon.words;
  const first = tokens[from];
  if (!first || (!definite && lexicon.is(first, DEFINITE))) return 0;
  if (isConstruct(tokens, from, lexicon)) return 0;
  let surname = false;
  let length = 0;
  for (let index = from; index < tokens.length && length < LONGEST; index += 1) {
    const token = tokens[index];
    const word = token?.folded ?? '';
    const before = tokens[index - 1]?.folded ?? '';
    const bound = length > 0 && nameParticles.has(before);
    const family = bound && lexicon.definite(word) && !lexicon.definite(before);
    const compound = length === 0 && opensCompound(tokens, index, lexicon);
    const surnamed = length === 1 && isSurname(tokens, index, lexicon);
    const last = length === 1 && index === tokens.length - 1 && givenNames.has(before) && couldBeSurname(word, lexicon);
    if (
      !token ||
      !(family || last || compound || surnamed || lexicon.is(token, NAME_LIKE)) ||
      lexicon.is(token, ADDRESSEE) ||
      ADVERBIAL.test(token.text)
    )
      break;
    if (LATIN.test(word) !== LATIN.test(first.folded) || (length > 0 && opensAnother(word, lexicon))) break;
    const second = nameParticles.has(tokens[index - 2]?.folded ?? '') || opensCompound(tokens, index - 2, lexicon);
    if (lexicon.definite(before) && index - 1 > from && !second && !nameParticles.has(word) && !givenNames.has(before))
      break;
    if (length === 1 && lexicon.definite(before) && lexicon.definite(word) && !givenNames.has(before)) break;
    if (surname && !bound && givenNames.has(word)) break;
    if (opensOffice(word, tokens[index + 1], lexicon)) break;
    if (givenNames.has(first.folded) && !givenNames.has(word) && !nameParticles.has(word)) surname = !bound || surname;
    length += 1;
  }
  while (length > 0 && isDangling(tokens[from + length - 1]?.folded ?? '', length, lexicon)) length -= 1;
  return length;
};

/** Whether two words from `at` on are one given name: `نور الدين`. */
export const opensCompound = (tokens: readonly Token[], at: number, { words }: Lexicon): boolean => {
  const [first, second] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  return first.length > 1 && words.compoundEndings.has(second) && !words.functionWords.has(first);
};

/** A title right behind a given name is a surname, unless the phrase goes on with a name or a noun of what it is of. */
const isSurname = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean => {
  const { words } = lexicon;
  const [given, title, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!given || !title || !words.givenNames.has(given.folded) || !words.surnames.has(title.folded)) return false;
  return !next || !(lexicon.definite(next.folded) || lexicon.is(next, NAME_LIKE) || words.titles.has(next.folded));
};

/** A word that is a title too opens the office where a noun follows: `فلان بن فلان أمير منطقة …`. */
const opensOffice = (word: string, next: Token | undefined, { words }: Lexicon): boolean =>
  next !== undefined && words.titles.has(word) && words.commonNouns.has(next.folded);

/** Whatever closes the phrase behind a given name is its surname, unless it is known for another word. */
const couldBeSurname = (word: string, lexicon: Lexicon): boolean => {
  const { functionWords, commonNouns, titles, anonymous, honorifics, sentenceWords, reporting, places } = lexicon.words;
  const known = [functionWords, commonNouns, titles, anonymous, honorifics, sentenceWords, places];
  if (known.some((set) => lexicon.within(set, word)) || reporting.has(word) || isPrefixed(lexicon, word)) return false;
  return /^\p{L}{4,}$/u.test(word);
};

/** A conjunction written onto a given name joins somebody else: `سامي وزياد`. */
const opensAnother = (word: string, { words }: Lexicon): boolean =>
  !words.givenNames.has(word) && words.proclitics.includes(word.charAt(0)) && words.givenNames.has(word.slice(1));

/** A particle ends no name. */
const isDangling = (word: string, length: number, lexicon: Lexicon): boolean =>
  lexicon.words.nameParticles.has(word) && !(length > 1 && word.length > 3 && lexicon.definite(word));

/** A feminine noun with a definite one behind it is no name: `رباطة الجأش`. */
const isConstruct = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean => {
  const word = tokens[from]?.folded ?? '';
  const { givenNames, feminine } = lexicon.words;
  const noun = feminine.some((ending) => word.endsWith(ending)) && !givenNames.has(word);
  return noun && lexicon.definite(tokens[from + 1]?.folded ?? '');
};
