import type { Finding, Passage } from '../../../engine/src';
import type { Offer } from './acts';

/** What a person has said to the questions of an act. */
export interface Answers {
  readonly note: string;
  /** The person who is asked; empty for anybody. */
  readonly to: string;
  readonly at: Date | undefined;
  readonly finding: Finding | undefined;
  readonly passage: Passage | null;
}

export const NO_ANSWERS: Answers = { note: '', to: '', at: undefined, finding: undefined, passage: null };

/** Whether nothing is missing that the act needs. */
export const isAnswered = (asks: Offer['asks'], { note, at, finding }: Answers): boolean =>
  (asks.note !== 'needed' || note.trim() !== '') && (!asks.time || at !== undefined) && (!asks.finding || !!finding);

const placeOf = ({ field, block, start, end }: Finding | Passage) => ({ field, block, start, end });

/** The answers as the server reads them. */
export const answersTo = ({ note, to, at, finding, passage }: Answers): object => ({
  ...(note !== '' && { note }),
  ...(to !== '' && { to }),
  ...(at && { at: at.toISOString() }),
  ...(finding && { rule: finding.rule, ...placeOf(finding) }),
  ...(passage && { passage: placeOf(passage) }),
});
