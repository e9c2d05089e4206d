import type { Block } from '../../story';
import { respelt } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import type { Collection } from './collection';
import { isQuote, isWord, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { readMention } from './mentions';
import type { Mention } from './mentions';
import { readName } from './names';
import { subjectBehind } from './subject-behind';
import { DEFINITE, HEAD, JOINED_NAME, JOINED_TITLE, NAME_LIKE, OPENS_NAME } from './term';

const FARTHEST = 40;

/** Names that begin with a given name, a conjunction or a preposition perhaps written onto it. */
export const namesFromGiven = (
  tokens: readonly Token[],
  lexicon: Lexicon,
  found: (tokens: readonly Token[], joined: number) => void,
): void => {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const traits = token ? lexicon.term(token).traits : 0;
    if ((traits & (OPENS_NAME | JOINED_NAME)) === 0) continue;
    const joined = (traits & OPENS_NAME) === 0;
    const length = joined ? 1 + readName(tokens, index + 1, lexicon, true) : readName(tokens, index, lexicon, true);
    if (length < 2) continue;
    found(tokens.slice(index, index + length), joined ? 1 : 0);
    index += length - 1;
  }
};

interface Finds {
  person(tokens: readonly Token[], role: readonly Token[]): void;
  body(tokens: readonly Token[]): void;
}

/** Names behind titles and verbs of saying, and the names of bodies. */
export const namesFromItems = (items: readonly Item[], lexicon: Lexicon, finds: Finds): void => {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (isQuote(item)) namesInMarks(item, lexicon, finds);
    if (!isWord(item)) continue;
    const { report, traits } = lexicon.term(item);
    const said = report?.strength === 'strong' && report.form === 'finite';
    if (!said && (traits & (HEAD | JOINED_TITLE)) === 0) continue;
    const mention = said ? subjectBehind(items, index + 1, report, lexicon) : readHead(items, index, item, lexicon);
    if (mention?.kind === 'person' && !mention.titleOnly) {
      finds.person(mention.name, mention.role);
      index = Math.max(index, mention.until - 1);
    } else if (said && report.needsObject && mention) index = Math.max(index, mention.until - 1);
    else if (mention && !mention.titleOnly) finds.body(mention.name);
  }
};

/** A phrase that a title or the name of a body opens, a preposition perhaps written onto it. */
const readHead = (items: readonly Item[], at: number, word: Token, lexicon: Lexicon): Mention | null => {
  if (lexicon.is(word, HEAD)) return readMention(items, at, lexicon);
  const title = { ...respelt(word, word.folded.slice(1)), text: word.text.slice(1), start: word.start + 1 };
  const mention = readMention([title, ...items.slice(at + 1, at + FARTHEST)], 0, lexicon);
  return mention?.kind === 'person' && !mention.titleOnly ? { ...mention, until: mention.until + at } : null;
};

/** Marks around the name of a body, or around words that hold names. */
const namesInMarks = (quote: Quoted, lexicon: Lexicon, finds: Finds): void => {
  const tokens = wordsOf(quote.items);
  const body = tokens.length <= 7 && lexicon.words.organizations.has(tokens[0]?.folded ?? '');
  if (body) finds.body(tokens);
  else namesFromItems(quote.items, lexicon, finds);
};

/** A surname that speaks alone has its given name before it elsewhere, behind a noun, a title or a sign. */
export const namesFromSurnames = (
  tokens: readonly Token[],
  people: Collection,
  lexicon: Lexicon,
  block: Block,
): void => {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const first = tokens[index - 2];
    if (token.kind !== 'word' || before?.kind !== 'word') return;
    if ((lexicon.term(before).traits & (NAME_LIKE | DEFINITE)) !== NAME_LIKE) return;
    const { bare } = lexicon.term(token);
    if (!lexicon.spoken.has(bare) || people.has([bare])) return;
    const { titles, honorifics } = lexicon.words;
    const word = first?.folded ?? '';
    const titled =
      titles.has(word) || honorifics.has(word) || lexicon.definite(word) || lexicon.definite(meant(word, lexicon));
    if (titled || first?.kind === 'comma') people.add(block, [before, token], 0, []);
  });
};

/** The word without the preposition written onto it: `للمدرب` → `المدرب`. */
const meant = (word: string, lexicon: Lexicon): string => {
  const form = lexicon.words.prefixForms.find(([written]) => word.startsWith(written));
  return form ? `${form[1]}${word.slice(form[0].length)}` : word;
};
