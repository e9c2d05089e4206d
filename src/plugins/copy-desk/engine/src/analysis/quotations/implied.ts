import type { Block } from '../../story';
import type { Character } from './character';
import type { Cue } from './cue';
import type { Item } from './items';
import { sentenceSubject } from './topics';
import type { Memory } from './voices';

/** Reporting words without a subject, where they stand. */
interface Unsaid {
  readonly cue: Cue;
  readonly block: Block;
  readonly items: readonly Item[];
  readonly memory: Memory;
}

export const agree = (character: Character, cue: Cue): boolean => {
  const gender = cue.word?.gender ?? null;
  return gender === null || character.gender === null || character.gender === gender;
};

/**
 * Who is meant by a verb without a subject: whoever acts in the sentence right before it, or the last speaker whose
 * gender it fits, and that one first if it is a verb of going on; else the one the story is about.
 */
export const implied = (unsaid: Unsaid): Character | null => {
  const { cue, block, memory } = unsaid;
  const last = [...memory.recent].reverse().find((character) => agree(character, cue)) ?? memory.recent.at(-1);
  const quoted = last?.outlet === true && cue.word?.gender === 'm' ? null : last;
  const goesOn = memory.lexicon.words.continuing.has(cue.word?.lemma ?? '');
  const acting = actor(unsaid);
  return (goesOn ? (quoted ?? acting) : (acting ?? quoted)) ?? memory.cast.protagonist(block) ?? last ?? null;
};

/** The person who is the subject of the sentence before the one of the reporting words. */
const actor = ({ cue, block, items, memory }: Unsaid): Character | null => {
  const inBlock = cue.from > 0;
  const sentence = inBlock ? items : memory.before?.items;
  const end = inBlock ? cue.from - 1 : lastSentenceEnd(memory.before?.items ?? []);
  if (!sentence) return null;
  let from = end;
  while (from > 0 && sentence[from - 1]?.kind !== 'stop') from -= 1;
  const subject = sentenceSubject(sentence, from, end, memory.lexicon);
  if (subject?.kind !== 'person') return null;
  const character = memory.cast.resolve(subject, (inBlock ? null : memory.before?.block) ?? block, memory.recent);
  return agree(character, cue) ? character : null;
};

const lastSentenceEnd = (items: readonly Item[]): number =>
  items.at(-1)?.kind === 'stop' ? items.length - 1 : items.length;
