import type { IsoDate } from '../../story';
import { daysBetween } from '../dates/iso';
import type { Candidate } from './candidate';
import type { EventLexicon } from './lexicon';
import type { EventMention } from './mention';
import type { Period } from './period';

interface Known {
  readonly edition: number | null;
  readonly place: boolean;
  readonly period: Period | null;
  readonly date: IsoDate | null;
}

/** A gathering farther off than this is talked about; the story does not report from it. */
const NEAR = 120;
const EARLY_BLOCKS = 2;

/** From 0 to 1: how sure it is that the story reports from this gathering, and does not only mention it. */
export const confidenceOf = (lexicon: EventLexicon, candidate: Candidate, known: Known): number => {
  const { mentions } = candidate;
  const [first] = mentions;
  const evidence: [boolean, number][] = [
    [known.edition !== null, 0.25],
    [known.period !== null && isNear(known.period.start, known.date), 0.3],
    [mentions.some((mention) => isFramed(lexicon, mention)), 0.2],
    [known.place, 0.1],
    [(first?.read.block.block ?? 0) < EARLY_BLOCKS, 0.15],
    [mentions.length + candidate.referring.length > 2, 0.1],
    [mentions.every((mention) => isElsewhere(lexicon, mention)), -0.4],
  ];
  const sum = evidence.reduce((total, [holds, weight]) => (holds ? total + weight : total), BASE);
  return Math.max(0, Math.min(1, Math.round(sum * 100) / 100));
};

const BASE = 0.15;

const isNear = (start: IsoDate, date: IsoDate | null): boolean =>
  date === null || Math.abs(daysBetween(date, start)) <= NEAR;

const BEFORE = 3;
const BEHIND = 3;

const isFramed = ({ frames, held }: EventLexicon, { read: { words }, at, next }: EventMention): boolean =>
  words.slice(Math.max(0, at - BEFORE), at).some(({ key }) => frames.has(key) || frames.has(key.slice(1))) ||
  words.slice(next, next + BEHIND).some(({ key }) => held.has(key) || held.has(key.slice(1)));

const isElsewhere = ({ elsewhere }: EventLexicon, { read: { words }, at }: EventMention): boolean =>
  elsewhere.has(words.at(at - 1)?.key ?? '');
