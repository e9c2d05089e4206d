import type { Block } from '../../story';
import { readingOf } from '../../text/reading';
import { respelt } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';

/** The words and signs of a block, the words parted and folded as the lists of the language have them. */
export const tokensOf = (block: Block, lexicon: Lexicon): readonly Token[] => {
  const { tokens } = readingOf(block);
  const { capitals, endings } = lexicon.words;
  if (capitals)
    return capitalised(
      tokens.flatMap((token) => parted(token, lexicon)),
      lexicon,
    );
  if (endings.length === 0) return tokens;
  const isOther = (token: Token): boolean => token.kind === 'word' && lexicon.spelled(token) !== token.folded;
  return tokens.some(isOther)
    ? tokens.map((token) => (isOther(token) ? respelt(token, lexicon.spelled(token)) : token))
    : tokens;
};

const part = (token: Token, from: number, to: number): Token => {
  const text = token.text.slice(from, to);
  return { ...respelt(token, text.toLowerCase()), text, start: token.start + from, end: token.start + to };
};

/** `l’ONU` is two words, and so is `Smith’s`. */
const parted = (token: Token, { words }: Lexicon): readonly Token[] => {
  const { length } = token.text;
  if (token.kind !== 'word') return [token];
  const before = words.elided.exec(token.text)?.[0].length ?? 0;
  const behind = words.enclitic.exec(token.text)?.[0].length ?? 0;
  if (before + behind === 0) return [token];
  const pieces = [part(token, 0, before), part(token, before, length - behind), part(token, length - behind, length)];
  return pieces.filter(({ text }) => text !== '');
};

const CAPITAL = /^\p{Lu}/u;

/**
 * Keeps the capital of a word that may be a name: no list has it, and it does not stand at the beginning of a sentence
 * with neither another capital nor a verb of saying behind it. A full stop behind a title ends no sentence.
 */
const capitalised = (tokens: readonly Token[], lexicon: Lexicon): readonly Token[] => {
  const { words } = lexicon;
  let opens = true;
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const abbreviated = before?.end === token.start && words.honorifics.has(before.folded);
    if (token.text === '.' && token.kind === 'stop' && abbreviated) return { ...token, kind: 'other' };
    const first = opens;
    if (token.kind !== 'mark') opens = token.kind === 'stop' || token.kind === 'colon';
    if (token.kind !== 'word' || !CAPITAL.test(token.text) || lexicon.listed(token.folded)) return token;
    const next = tokens[index + 1];
    const named = !first || !next || next.kind !== 'word' || CAPITAL.test(next.text) || acts(next.folded, lexicon);
    return named ? respelt(token, token.text) : token;
  });
};

const acts = (word: string, { words }: Lexicon): boolean =>
  words.reporting.has(word) || words.auxiliaries.has(word) || words.enclitic.test(`x${word}`);
