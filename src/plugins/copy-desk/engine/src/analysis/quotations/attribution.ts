import type { Block } from '../../story';
import { passage } from '../../story';
import type { Quotation, Resolution } from '../types';
import type { Character } from './character';
import type { Mention } from './mentions';

import { findCues } from './cues';
import type { Cue } from './cue';
import { endsSentence, isQuote, isWord, trails, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { siblingOf } from './siblings';
import { speechLikelihood } from './speech';
import { Listener } from './voices';
import type { Memory, Voice } from './voices';

/** So many words at the beginning of a paragraph may point back to the one before. */
const FEW = 40;
/** So far behind a quotation its speaker may stand with an office before the verb. */
const FARTHEST = 14;

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

/** Attributes what is quoted in one run of items, and what is quoted inside it. */
export const attribute = (place: Place, items: readonly Item[], memory: Memory): readonly Quotation[] => {
  const listener = new Listener(place.block, items, memory, place.datelineEnd);
  const found: Quotation[] = [];
  const judged = new Map<Quoted, boolean>();
  const firstWord = items.findIndex(isWord);
  let sentence = 0;
  items.forEach((item, at) => {
    const here = sentence;
    if (endsSentence(item, memory.lexicon)) sentence += 1;
    if (!isQuote(item)) return;
    listener.hear(at);
    const before = listener.governing(at, here);
    const next = cueBehind(items, at, listener.ahead(), here, memory.lexicon);
    const behind = before && !(next?.kind === 'tag' && isSpent(items, before.cue, at)) ? null : next;
    if (behind) listener.hear(behind.at + 1);
    const voice = behind ? (listener.last() ?? null) : before;
    found.push(made({ place, items, firstWord, at, item, before: before?.cue ?? null, behind, voice, judged }, memory));
    found.push(...attribute({ ...place, nested: true }, item.items, { ...memory }));
  });
  listener.hear(items.length);
  return found;
};

/** Whether reporting words have had their quotation before another one, right behind which others stand. */
const isSpent = (items: readonly Item[], cue: Cue, at: number): boolean => {
  let before = at - 1;
  while (before >= cue.until && !isQuote(items[before])) before -= 1;
  return before >= cue.until;
};

/** Reporting words that follow a quotation in its sentence and say whose it is. */
const cueBehind = (
  items: readonly Item[],
  at: number,
  cue: Cue | undefined,
  sentence: number,
  { words: { order } }: Lexicon,
): Cue | null => {
  if (cue?.kind === 'back') return cue.at - at <= 6 && cue.sentence - sentence <= 1 ? cue : null;
  if (cue && trails(items, cue.at) === items[at] && cue.word?.form === 'finite' && cue.content < 0) return cue;
  if (cue?.sentence !== sentence || cue.at - at > 12) return null;
  if (cue.kind === 'source' || cue.kind === 'tag') return cue;
  if (cue.word?.form !== 'finite') return null;
  if (order === 'subject-first') return cue.at - at <= FARTHEST ? cue : null;
  return cue.at - at > 4 || isQuote(items[cue.content]) ? null : cue;
};

interface Case {
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

const made = (found: Case, memory: Memory): Quotation => {
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

/** Whoever is named is surely meant, unless two bear the name; whoever went on speaking hardly less so. */
const certainty = (voice: Voice | null): number => {
  if (!voice) return 0.6;
  if (voice.rivals.length > 0) return 0.5;
  return voice.mention ? 1 : 0.9;
};

/** How sure speech and speaker are together; of what is no speech, how sure that is. */
const confidenceOf = (likelihood: number, found: Case, character: Character | null): number => {
  const { voice } = found;
  const attribution = !character ? namelessness(found) : certainty(voice);
  const sure = likelihood < 0.5 ? 1 - likelihood : likelihood * attribution;
  return Math.round(sure * 100) / 100;
};

/**
 * How sure it is that nobody is named: a quotation that fills its sentence, or a verb that has no subject at all.
 * Less so at the very beginning: what opens a story may be said by whom it is about.
 */
const namelessness = ({ place, voice, items, firstWord, at }: Case): number => {
  if (voice?.cue.word?.form === 'noun') return 0.3;
  if (voice) return voice.cue.content >= voice.cue.until && voice.cue.content <= voice.cue.until + 1 ? 0.7 : 0.3;
  const before = items[at - 1];
  const after = items[at + 1];
  const opens = before === undefined || before.kind === 'stop';
  const closes = after === undefined || after.kind === 'stop';
  if (place.block.block === 0 && firstWord < 0) return 0.6;
  return opens && closes ? 0.9 : 0.3;
};
