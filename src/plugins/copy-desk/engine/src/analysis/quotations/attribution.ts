import type { Block } from '../../story';
import { passage } from '../../story';
import type { Quotation } from '../types';
import type { Cast, Character } from './cast';
import { findCues } from './cues';
import type { Cue } from './cues';
import { isQuote, wordsOf } from './items';
import type { Item, Quoted } from './items';
import type { Lexicon } from './lexicon';
import { speechLikelihood } from './speech';

/** What the reader of a story remembers from paragraph to paragraph. */
export interface Memory {
  readonly lexicon: Lexicon;
  readonly cast: Cast;
  /** Folded text of every span between marks, with how often it occurs. */
  readonly spans: ReadonlyMap<string, number>;
  /** Those who have spoken, the last one at the end. */
  recent: Character[];
  /** Whether the paragraph before left a quotation open that this one takes up. */
  open: Attributed | null;
  silent: number;
}

interface Attributed {
  readonly character: Character | null;
}

/** A cue with the one who speaks. */
interface Voice {
  readonly cue: Cue;
  readonly character: Character | null;
  /** The words that name the speaker, in the same sentence. */
  readonly mention: { readonly start: number; readonly end: number } | null;
}

/** Attributes what is quoted in one run of words; `block` is where they stand. */
export const attribute = (
  block: Block,
  items: readonly Item[],
  memory: Memory,
  datelineEnd: number,
  nestedIn: Character | null | undefined = undefined,
): readonly Quotation[] => {
  const { lexicon } = memory;
  const cues = findCues(items, lexicon);
  const voices: Voice[] = [];
  const found: Quotation[] = [];
  let next = 0;
  let sentence = 0;
  const hear = (until: number): void => {
    for (let cue = cues[next]; cue && cue.at < until; cue = cues[next]) {
      voices.push(voiceOf(cue, voices.at(-1), block, memory));
      next += 1;
    }
  };
  items.forEach((item, at) => {
    if (item.kind === 'stop') sentence += 1;
    if (!isQuote(item)) return;
    hear(at);
    const last = voices.at(-1);
    const before = last && last.cue.sentence === sentence ? last : null;
    const behind = before ? null : cueBehind(items, at, cues[next], sentence);
    if (behind) hear(behind.at + 1);
    const voice = before ?? (behind ? (voices.at(-1) ?? null) : null);
    const quotation = quote(
      block,
      items,
      at,
      item,
      voice,
      before?.cue ?? null,
      behind,
      memory,
      item.end <= datelineEnd,
      nestedIn !== undefined,
    );
    found.push(quotation.made, ...attribute(block, item.items, memory, datelineEnd, quotation.character));
  });
  hear(items.length);
  return found;
};

/** Reporting words that follow a quotation in its sentence and say whose it is. */
const cueBehind = (items: readonly Item[], at: number, cue: Cue | undefined, sentence: number): Cue | null => {
  if (!cue || cue.sentence !== sentence || cue.at - at > 12) return null;
  if (cue.kind === 'source' || cue.kind === 'tag') return cue;
  if (cue.word?.form !== 'finite' || cue.at - at > 4) return null;
  const content = items[cue.content];
  return content === undefined || !isQuote(content) ? cue : null;
};

const voiceOf = (cue: Cue, before: Voice | undefined, block: Block, memory: Memory): Voice => {
  const same = before && before.cue.sentence === cue.sentence ? before : null;
  if (cue.subject) {
    const character = memory.cast.resolve(cue.subject, block, memory.recent);
    character.gender ??= cue.word?.plural === false ? cue.word.gender : null;
    if (cue.kind !== 'source') speaks(character, memory);
    return { cue, character, mention: cue.subject };
  }
  if (same?.character) return { cue, character: same.character, mention: same.mention };
  return { cue, character: implied(cue, memory), mention: null };
};

const speaks = (character: Character, memory: Memory): void => {
  const kept = memory.recent.filter((other) => other !== character).slice(-5);
  memory.recent = [...kept, character];
};

/** Who goes on speaking: the last speaker whose gender the verb fits. */
const implied = (cue: Cue, memory: Memory): Character | null => {
  const gender = cue.word?.gender ?? null;
  const fits = (character: Character): boolean =>
    gender === null || character.gender === null || character.gender === gender;
  return [...memory.recent].reverse().find(fits) ?? memory.recent.at(-1) ?? null;
};

const quote = (
  block: Block,
  items: readonly Item[],
  at: number,
  item: Quoted,
  voice: Voice | null,
  before: Cue | null,
  behind: Cue | null,
  memory: Memory,
  inDateline: boolean,
  nested: boolean,
): { readonly made: Quotation; readonly character: Character | null } => {
  const folded = wordsOf(item.items)
    .map((token) => token.folded)
    .join(' ');
  const repeated = (memory.spans.get(folded) ?? 0) > 1;
  const continues = at === 0 && memory.open !== null ? memory.open : null;
  const setting = { items, at, quote: item, cue: before, after: behind, repeated, nested, inDateline };
  const likelihood = continues ? 0.95 : speechLikelihood(setting, memory.lexicon);
  const speech = likelihood >= 0.5;
  if (!nested)
    memory.open = speech && item.continued ? { character: voice?.character ?? continues?.character ?? null } : null;
  const character = speech ? (voice?.character ?? continues?.character ?? carriedInto(at, memory, nested)) : null;
  const mention = speech && voice?.mention ? voice.mention : null;
  const cue = speech && voice && voice.cue.kind !== 'label' ? voice.cue : null;
  const made: Quotation = {
    ...passage(block, item.start, item.end),
    speech,
    speaker: character && { name: character.name, kind: character.kind, role: character.role },
    mention: mention && passage(block, mention.start, mention.end),
    cue: cue && passage(block, cue.start, cue.end),
    attribution: character ? (mention ? 'stated' : 'carried') : 'none',
    confidence: Math.round(confidence(likelihood, speech, voice, character) * 100) / 100,
    closed: item.closed,
  };
  return { made, character };
};

/** A quotation that stands alone goes on with the last speaker. */
const carriedInto = (_at: number, memory: Memory, nested: boolean): Character | null =>
  nested ? null : (memory.recent.at(-1) ?? null);

const confidence = (likelihood: number, speech: boolean, voice: Voice | null, character: Character | null): number => {
  if (!speech) return 1 - likelihood;
  if (!character) return likelihood * 0.6;
  return likelihood * (voice?.mention ? 1 : voice ? 0.9 : 0.6);
};
