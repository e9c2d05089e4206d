import { personKey } from '../text/name-key';
import type { Language } from '../language';
import type { Token } from '../text/tokens';
import { tokenise } from '../text/tokens';
import type { Speaker } from '../analysis/types';

/** A headline is about so long at most, in characters; only a first line without a full stop may be longer. */
const LONG = 90;
const LONGEST = 110;
/** A piece shorter than this says too little. */
const SHORT = 20;

/**
 * Proposes a headline: a first line that looks like one, else what the lead's speaker says (`name: …`), else the lead's main
 * clause; cut where a phrase ends, never within a word, and without an ellipsis.
 */
export const proposeHeadline = (lead: string, language: Language, speakers: readonly Speaker[]): string => {
  const line = lead.replace(/\s+/gu, ' ').trim();
  const tokens = tokenise(line);
  if (!tokens.some(({ kind }) => kind === 'stop') && line.length <= LONGEST) return bare(line);
  const sentence = firstSentence(line, tokens);
  const said = saidIn(sentence, tokenise(sentence), language, speakers);
  if (!said) return cut(sentence, language, LONG);
  const label = said.label === null ? '' : `${said.label}: `;
  return label + cut(said.words, language, LONG - label.length);
};

const firstSentence = (text: string, tokens: readonly Token[]): string => {
  const stop = tokens.find(({ kind, end }) => kind === 'stop' && (end === text.length || /\s/u.test(text.charAt(end))));
  return text.slice(0, stop?.start ?? text.length);
};

interface Said {
  readonly label: string | null;
  readonly words: string;
}

/** How far behind the verb the words for `that` may stand; titles are long. */
const REACH = 45;

/** What a lead reports that opens with a verb of saying: `قال … إن …`. */
const saidIn = (
  sentence: string,
  tokens: readonly Token[],
  { quotation }: Language,
  speakers: readonly Speaker[],
): Said | null => {
  const verb = quotation.reporting.get(tokens[0]?.folded ?? '');
  if (verb?.form !== 'finite') return null;
  const that = tokens.findIndex(
    ({ folded }, index) => index > 0 && index < REACH && quotation.complementisers.has(folded),
  );
  const opening = tokens[that];
  const words = opening ? sentence.slice(opening.end).trim() : '';
  if (!opening || words.length < SHORT) return null;
  const subject = sentence.slice(tokens[0]?.end ?? 0, opening.start);
  return { label: labelOf(subject, speakers), words };
};

/** The last part of the name of the speaker who is named here. */
const labelOf = (subject: string, speakers: readonly Speaker[]): string | null => {
  const key = ` ${personKey(subject)} `;
  const speaker = speakers.find(({ kind, name }) => kind === 'person' && key.includes(` ${personKey(name)} `));
  if (!speaker) return null;
  const parts = speaker.name.split(/\s+/u);
  const last = parts.slice(-1).join(' ');
  const previous = parts.slice(-2).join(' ');
  // A particle belongs to the word behind it.
  return personKey(previous).split(' ').length === 1 && parts.length > 1 ? previous : last;
};

/** So many characters more is a clause that ends worth than a phrase that does. */
const CLAUSE = 25;

const cut = (text: string, language: Language, limit: number): string => {
  const whole = bare(text);
  if (whole.length <= limit) return whole;
  const tokens = tokenise(text);
  const pieces = tokens.flatMap((token, index) => {
    const strength = boundary(tokens, index, language);
    const piece = strength > 0 ? bare(text.slice(0, token.start)) : '';
    const fits = piece.length >= SHORT && piece.length <= limit && isBalanced(piece);
    return fits ? [{ piece, worth: piece.length + (strength - 1) * CLAUSE }] : [];
  });
  const [best] = pieces.sort((a, b) => b.worth - a.worth);
  return best?.piece ?? atWord(text, tokens, language, limit);
};

/** The words that fit, without those at the end that wait for others. */
const atWord = (text: string, tokens: readonly Token[], { quotation }: Language, limit: number): string => {
  const fitting = tokens.filter(({ end }) => end <= limit);
  const waits = ({ kind, folded }: Token): boolean =>
    kind !== 'word' || quotation.functionWords.has(folded) || quotation.prepositions.has(folded);
  const last = [...fitting].reverse().find((token) => !waits(token));
  return bare(text.slice(0, last?.end ?? limit));
};

/** 2 where a clause ends before this token, 1 where a phrase does, 0 where the words belong together. */
const boundary = (tokens: readonly Token[], at: number, { quotation }: Language): 0 | 1 | 2 => {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  const connects = (word: Token | undefined): boolean =>
    word !== undefined &&
    (quotation.relatives.has(word.folded) ||
      quotation.prepositions.has(word.folded) ||
      quotation.proclitics.some((letter) => word.folded.length > 3 && word.folded.startsWith(letter)));
  if (token?.kind === 'comma') return connects(next) ? 2 : 1;
  const complete =
    quotation.article !== null && before?.kind === 'word' && isComplete(before.folded, quotation.article);
  return complete && quotation.prepositions.has(token?.folded ?? '') ? 1 : 0;
};

/** A definite noun ends its phrase; an indefinite one mostly waits for what belongs to it. */
const isComplete = (word: string, article: string): boolean => word.startsWith(article) || /^\p{Nd}/u.test(word);

const PAIRS = ['()', '[]', '«»', '\u201C\u201D'];

const isBalanced = (text: string): boolean =>
  (text.split('"').length - 1) % 2 === 0 &&
  PAIRS.every((pair) => text.split(pair.charAt(0)).length === text.split(pair.charAt(1)).length);

const SIGN = /[\s\p{Pd}:،,.؛;]/u;

/** Without the signs at either end that belong to a sentence. */
const bare = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && SIGN.test(text.charAt(start))) start += 1;
  while (end > start && SIGN.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};
