import type { Span } from '../story';
import { fold } from './fold';

export type TokenKind = 'word' | 'mark' | 'stop' | 'comma' | 'colon' | 'open' | 'close' | 'other';

/** A word or a sign of a block's plain text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The word as it is looked up; signs stand for themselves. */
  readonly folded: string;
}

const TOKEN =
  /[\p{L}\p{M}\p{N}\u0640\u200C\u200D]+(?:['\u2019.,\u066B-](?=[\p{Script=Latin}\p{N}])[\p{L}\p{M}\p{N}\u0640]+)*|''|[^\s\p{L}\p{M}\p{N}]/gu;

/** Signs between which a quotation may stand. */
const MARKS = /^(?:["\uFF02\u2033\u201C\u201D\u201E\u201F\u301D\u301E«»‹›\u2018\u2019\u201A']|'')$/u;

const KINDS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^[.!?؟۔…]$/u, 'stop'],
  [/^[,،;؛]$/u, 'comma'],
  [/^:$/u, 'colon'],
  [/^[([{﴿]$/u, 'open'],
  [/^[)\]}﴾]$/u, 'close'],
];

const INVISIBLE = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]$/u;
const WORD = /^[\p{L}\p{M}\p{N}\u0640]/u;

const signOf = (text: string): TokenKind => {
  if (MARKS.test(text)) return 'mark';
  return KINDS.find(([signs]) => signs.test(text))?.[1] ?? 'other';
};

/** The words and signs of a text, in order; spaces and invisible signs between them are left out. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    const kind = WORD.test(word) ? 'word' : signOf(word);
    if (kind !== 'word' && INVISIBLE.test(word)) continue;
    const folded = kind === 'word' ? fold(word) : word;
    tokens.push({ kind, text: word, folded, start: match.index, end: match.index + word.length });
  }
  return endingSentences(tokens);
};

/** A full stop after an initial (`د. `, `أ.ف.ب`) ends no sentence. */
const endingSentences = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, index) => {
    const before = tokens[index - 1];
    const afterInitial = before?.kind === 'word' && before.end === token.start && /^\p{L}$/u.test(before.folded);
    return token.text === '.' && afterInitial ? { ...token, kind: 'other' } : token;
  });
