import type { Span } from '../story';
import { fold } from './fold';
import { asked, spellingAt, spellingOf } from './spelling';
import type { Spelling } from './spelling';
import { COMBINING, JOINER, LATIN, LETTER, NUMERAL, runEnd, SPACE, traitsAt, widthAt } from './units';

export type TokenKind = 'word' | 'mark' | 'stop' | 'comma' | 'colon' | 'open' | 'close' | 'other';

/** A word or a sign of a block's plain text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** The word as it is looked up; signs stand for themselves. */
  readonly folded: string;
  /** That of the word as it is looked up. */
  readonly spelling: Spelling;
}

const WORD = LETTER | COMBINING | NUMERAL;
/** Signs that join the parts of a number, or of a word that goes on in Latin letters or figures. */
const LINKS = new Set(Array.from("'\u2019.,\u066B-", (sign) => sign.charCodeAt(0)));

/** Signs between which a quotation may stand. */
const MARKS = /^(?:["\uFF02\u2033\u201C\u201D\u201E\u201F\u301D\u301E«»‹›\u2018\u2019\u201A']|'')$/u;
const INVISIBLE = /^[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u061C\uFEFF]$/u;

const KINDS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^[.!?؟۔…]$/u, 'stop'],
  [/^[,،;؛]$/u, 'comma'],
  [/^:$/u, 'colon'],
  [/^[([{﴿]$/u, 'open'],
  [/^[)\]}﴾]$/u, 'close'],
];

const signOf = asked((text): TokenKind | 'invisible' => {
  if (MARKS.test(text)) return 'mark';
  if (INVISIBLE.test(text)) return 'invisible';
  return KINDS.find(([signs]) => signs.test(text))?.[1] ?? 'other';
});

const folded = asked((word) => spellingOf(fold(word)));

/** Where a word ends that begins at an offset: letters and figures, and what they go on with behind a sign that joins. */
const wordEnd = (text: string, start: number): number => {
  let end = runEnd(text, start, WORD | JOINER);
  while (LINKS.has(text.charCodeAt(end)) && (traitsAt(text, end + 1) & (LATIN | NUMERAL)) !== 0)
    end = runEnd(text, end + 1, WORD);
  return end;
};

const signEnd = (text: string, start: number): number =>
  text.startsWith("''", start) ? start + 2 : start + widthAt(text, start);

/** A word that is looked up in another way than it is written: parted from what clings to it, or spelled as a list has it. */
export const respelt = (token: Token, folded: string): Token => ({ ...token, folded, spelling: spellingOf(folded) });

/** The words and signs of a text, in order; spaces and invisible signs between them are left out. One pass. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const traits = traitsAt(text, start);
    end = (traits & (WORD | JOINER)) !== 0 ? wordEnd(text, start) : signEnd(text, start);
    if ((traits & SPACE) !== 0) continue;
    const written = spellingAt(text, start, end);
    const kind = (traits & WORD) !== 0 ? 'word' : signKind(written, tokens.at(-1), start);
    if (kind === 'invisible') continue;
    const spelling = kind === 'word' ? folded(written) : written;
    tokens.push({ kind, text: written.text, folded: spelling.text, spelling, start, end });
  }
  return tokens;
};

const ONE_LETTER = /^\p{L}$/u;

const signKind = (spelling: Spelling, before: Token | undefined, at: number): TokenKind | 'invisible' =>
  spelling.text === '.' && isInitial(before, at) ? 'other' : signOf(spelling);

/** A full stop after an initial (`د. `, `أ.ف.ب`) ends no sentence. */
const isInitial = (before: Token | undefined, at: number): boolean =>
  before?.kind === 'word' && before.end === at && ONE_LETTER.test(before.folded);
