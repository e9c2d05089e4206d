import type { ReportingWord } from '../../language/quotation-words';
import type { Content } from './content';
import type { Cue } from './cue';
import { isQuote, isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { isComplementiser } from './term';

/** A verb that is written like a preposition reports only where what was said opens right behind it. */
export const isAmbiguous = (
  items: readonly Item[],
  word: string,
  until: number,
  behind: number,
  lexicon: Lexicon,
): boolean => {
  if (!lexicon.within(lexicon.words.functionWords, word)) return false;
  const at = lexicon.words.functionWords.has(word) ? until : behind;
  const next = items[at];
  const verb = items[until - 1];
  if (isWord(verb) && lexicon.words.doubled.test(verb.text)) return false;
  return next?.kind !== 'colon' && !isComplementiser(next, lexicon);
};

/** Behind a preposition stands a noun that is written like the verb. */
export const isNoun = (report: ReportingWord, word: string, before: Item | undefined, { words }: Lexicon): boolean =>
  (report.form === 'participle' && isWord(before) && /^\p{N}/u.test(before.folded)) ||
  ((report.form === 'finite' || (report.form === 'participle' && words.documents.has(word))) &&
    isWord(before) &&
    words.prepositions.has(before.folded));

export const reports = (word: ReportingWord, content: Content, supported: boolean, ambiguous: boolean): boolean => {
  if (supported) return true;
  if (ambiguous) return false;
  if (word.strength === 'strong') return true;
  if (word.strength === 'likely') return content.at >= 0;
  return content.at >= 0 && content.near;
};

/** Whether what stands behind a verb can be its subject and not its object. */
export const couldSpeak = (
  word: ReportingWord,
  mention: Mention,
  items: readonly Item[],
  lexicon: Lexicon,
): boolean => {
  if (!word.transitive || word.gender === null) return true;
  if (lexicon.words.labelVerbs.has(word.lemma) && mention.kind === 'document' && isQuote(items[mention.until]))
    return false;
  if (word.needsObject && leadsOff(items, mention.until, lexicon)) return false;
  if (mention.kind === 'document' && !lexicon.definite(mention.name[0]?.folded ?? '')) return false;
  const next = items[mention.until];
  const follows = isWord(next) && lexicon.words.prepositions.has(next.folded);
  const head = mention.nouns?.[0] ?? mention.name[0];
  const feminine = head !== undefined && isFeminine(head.folded, lexicon);
  if (mention.kind !== 'person' && word.gender === 'f' && !feminine) return false;
  if (!mention.sure && next?.kind === 'colon') return true;
  if (!mention.sure) return isWord(next) && !follows && !lexicon.words.relatives.has(next.folded);
  if (mention.kind === 'person' || mention.kind === 'anonymous') return true;
  return !follows || feminine === (word.gender === 'f');
};

/** Whether `that` follows, or a preposition, alone or written onto the next word. */
const leadsOff = (items: readonly Item[], at: number, lexicon: Lexicon): boolean => {
  const next = items[at];
  if (!isWord(next)) return false;
  const { prepositions, complementisers, clitics, assimilated } = lexicon.words;
  return (
    prepositions.has(next.folded) ||
    complementisers.has(next.folded) ||
    clitics.has(next.folded) ||
    assimilated.some((start) => next.folded.startsWith(start))
  );
};

export const isFeminine = (word: string, { words }: Lexicon): boolean =>
  words.places.has(word) || words.pluralBodies.has(word) || words.feminine.some((ending) => word.endsWith(ending));

/** A weak verb between a verb of saying and what was said belongs to a clause of its own: `a source who asked not to be named`. */
export const repeats = (before: Cue | undefined, report: ReportingWord, until: number, content: number): boolean => {
  if (report.form === 'support' || report.strength === 'strong' || before?.word?.strength !== 'strong') return false;
  return before.content === content && (report.form === 'finite' ? report.strength === 'weak' : content - until > 1);
};

/** A relative without a noun before it, whose clause has its subject behind the verb: `ما قاله الوزير`. */
export const isFreeRelative = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.within(lexicon.words.freeRelatives, item.folded);

export const isRelative = (item: Item | undefined, lexicon: Lexicon): boolean =>
  isWord(item) && lexicon.within(lexicon.words.relatives, item.folded);

/** Whether a noun for what is said has its speaker right behind it, and then what was said. */
export const isIssuedBy = (speaker: Mention | null, items: readonly Item[], lexicon: Lexicon): boolean => {
  if (!speaker || speaker.kind === 'document') return false;
  const next = items[items[speaker.until]?.kind === 'comma' ? speaker.until + 1 : speaker.until];
  const reported = isQuote(next) || isComplementiser(next, lexicon);
  return reported && (speaker.sure || speaker.kind !== 'person');
};
