import { personKey } from './text/name-key';
import { soundKey } from './text/sound-key';

/** A Speaker record as far as names go: its name in every locale, and its aliases. */
export interface SpeakerRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** Which record stands for a name. */
export interface SpeakerMatch {
  /** Null where none does, or where several do equally well. */
  readonly id: string | null;
  /** From 0 to 1; 0 where no record has the name. From `LINKED` on nobody needs to be asked. */
  readonly confidence: number;
  /** All records that fit best: one, or those among which an editor must choose. */
  readonly candidates: readonly string[];
}

/** From here on a link may be made without asking. */
export const LINKED = 0.85;

/** The same name, whatever the spelling: a person writes it one way and a colleague another. */
const SAME = 0.95;

/** Letters that a sound key needs for the likeness to be no accident. */
const HEARD = 5;
const LATIN = /\p{Script=Latin}/u;

/** How surely two names are one person's: the same, the same but for spelling, in another script, in part. */
const likeness = (name: string, recorded: string): number => {
  if (name.trim() === recorded.trim()) return 1;
  const [key, other] = [personKey(name), personKey(recorded)];
  if (key === '' || other === '') return 0;
  if (key === other || key.replace(/ /gu, '') === other.replace(/ /gu, '')) return SAME;
  if (LATIN.test(name) !== LATIN.test(recorded)) return soundsAlike(name, recorded) ? 0.85 : 0;
  return inPart(key.split(' '), other.split(' '));
};

const soundsAlike = (name: string, recorded: string): boolean => {
  const key = soundKey(name);
  return key.includes(' ') && key.length > HEARD && key === soundKey(recorded);
};

/** First and last word of a longer name, or a surname alone. */
const inPart = (a: readonly string[], b: readonly string[]): number => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length || short.at(-1) !== long.at(-1)) return 0;
  if (short.length === 1) return 0.6;
  return short[0] === long[0] && short.every((word) => long.includes(word)) ? 0.8 : 0;
};

/** Finds the record of a name as a text gives it; two records that fit equally well stay for an editor to choose from. */
export const matchSpeaker = (name: string, records: readonly SpeakerRecord[]): SpeakerMatch => {
  const scored = records.map(({ id, names }) => ({
    id,
    score: names.reduce((best, recorded) => Math.max(best, likeness(name, recorded)), 0),
  }));
  const confidence = scored.reduce((best, { score }) => Math.max(best, score), 0);
  const candidates =
    confidence === 0 ? [] : scored.filter(({ score }) => score >= Math.min(confidence, SAME)).map(({ id }) => id);
  const [first = null] = candidates;
  return { id: candidates.length === 1 ? first : null, confidence, candidates };
};
