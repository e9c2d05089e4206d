import { passage } from '../../story';
import type { Block } from '../../story';
import type { Quotation, Resolution } from '../types';
import type { Character } from './character';
import { confidenceOf } from './confidence';
import type { Cue } from './cue';
import { findCues } from './cues';
import { wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Mention } from './mentions';
import { siblingOf } from './siblings';
import { speechLikelihood } from './speech';
import type { Memory, Voice } from './voices';

/** So many words at the beginning of a paragraph may point back to the one before. */
const FEW = 40;

/** Where a run of items stands. */
export interface Place {
  readonly block: Block;
  /** Up to here the block is dateline, -1 if it holds none. */
  readonly datelineEnd: number;
  /** Whether the items themselves stand between marks. */
  readonly nested: boolean;
  /** What the next paragraph holds. */
  readonly follows: readonly Item[];
}

/** A quotation with all that was found of it before it is judged. */
export interface Case {
  readonly place: Place;
  readonly items: readonly Item[];
  /** Index of the first word outside quotations; -1 if there is none. */
  readonly firstWord: number;
  readonly at: number;
  readonly item: Quoted;
  readonly before: Cue | null;
  readonly behind: Cue | null;
  readonly voice: Voice | null;
  /** What was found of the quotations before it. */
  readonly judged: Map<Quoted, boolean>;
}

/** The quotation with whose words it holds; remembers who was heard and what stays open. */
export const made = (found: Case, memory: Memory): Quotation => {
  const { place, item, voice } = found;
  const taken = found.at === 0 && !place.nested ? memory.open : null;
  const likelihood = taken ? 0.95 : likelihoodOf(found, memory);
  const speech = likelihood >= 0.5;
  found.judged.set(item, speech);
  const character = speech ? (voice?.character ?? taken?.character ?? carriedOver(found, memory)) : null;
  if (speech && !place.nested && character) memory.heard = place.block.block;
  if (!place.nested) memory.open = speech && item.continued ? { character } : null;
  const mention = speech ? (voice?.mention ?? null) : null;
  const cue = speech && voice && voice.cue.kind !== 'label' ? voice.cue : null;
  return {
    ...passage(place.block, item.start, item.end),
    speech,
    speaker: character && { name: character.name, kind: character.kind, role: character.role },
    mention: mention && passage(place.block, mention.start, mention.end),
    cue: cue && passage(place.block, cue.start, cue.end),
    lemma: cue?.word?.lemma ?? null,
    attribution: character ? (mention ? 'stated' : 'carried') : 'none',
    resolution: resolutionOf(character, mention, taken !== null),
    rivals: character && mention ? (voice?.rivals ?? []) : [],
    confidence: confidenceOf(likelihood, found, character),
    closed: item.closed,
  };
};

const resolutionOf = (character: Character | null, mention: Mention | null, taken: boolean): Resolution => {
  if (!character) return 'none';
  if (!mention) return taken ? 'continued' : 'carried';
  if (character.kind !== 'person') return 'words';
  if (mention.titleOnly) return 'role';
  return mention.name.length < character.name.split(' ').length ? 'part-of-name' : 'full-name';
};

const likelihoodOf = ({ place, items, at, item, before, behind, judged }: Case, memory: Memory): number => {
  const folded = wordsOf(item.items).map((token) => token.folded);
  const repeated = memory.repeats(folded);
  const inDateline = item.end <= place.datelineEnd;
  const other = siblingOf(items, at, memory.lexicon);
  const sibling = other ? (judged.get(other) ?? null) : null;
  return speechLikelihood(
    { items, at, quote: item, cue: before, after: behind, repeated, sibling, nested: place.nested, inDateline },
    memory.lexicon,
  );
};

/** Whose words a paragraph of its own holds, if the next one opens “with these words …” or with “says X” and nothing said. */
const namedBehind = ({ block, follows }: Place, { lexicon, cast, recent }: Memory): Character | null => {
  const [cue] = findCues(follows.slice(0, FEW), lexicon);
  const names = cue?.kind === 'back' || (cue?.kind === 'verb' && cue.at === 0 && cue.content < 0);
  return names && cue.subject ? cast.resolve(cue.subject, block, recent) : null;
};

/** A quotation that stands alone goes on with the last speaker, heard in its paragraph or, if it opens one, right before. */
const carriedOver = ({ place, firstWord, at }: Case, memory: Memory): Character | null => {
  if (place.nested) return null;
  const named = firstWord >= 0 ? null : namedBehind(place, memory);
  if (named) return named;
  const opens = firstWord < 0 || firstWord > at;
  const near = place.block.block - memory.heard;
  return near === 0 || (opens && near === 1) ? (memory.recent.at(-1) ?? null) : null;
};
