import type { Block } from '../../story';
import type { Character } from './character';
import type { Cue } from './cue';
import { isWord } from './items';
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
 * gender it fits; the last speaker first if it is a verb of going on and nobody has taken the word in between. Else the
 * one the story is about.
 */
export const implied = (unsaid: Unsaid): Character | null => {
  const { cue, block, memory } = unsaid;
  const last = [...memory.recent].reverse().find((character) => agree(character, cue)) ?? memory.recent.at(-1);
  const quoted = last?.outlet === true && cue.word?.gender === 'm' ? null : last;
  const acting = actorBefore(unsaid);
  const goesOn = memory.lexicon.words.continuing.has(cue.word?.lemma ?? '') && acting?.reports !== true;
  const chosen = goesOn ? (quoted ?? acting?.character) : (acting?.character ?? quoted);
  return chosen ?? memory.cast.protagonist(block) ?? last ?? null;
};

/** Somebody who acts in a sentence, and whether what they do is to report. */
interface Actor {
  readonly character: Character;
  readonly reports: boolean;
}

/** The subject of the sentence before the one of the reporting words, if it is a person or an outlet. */
const actorBefore = ({ cue, block, items, memory }: Unsaid): Actor | null => {
  const { lexicon } = memory;
  const inBlock = cue.from > 0;
  const sentence = inBlock ? items : memory.before?.items;
  if (!sentence) return null;
  const end = sentenceEnd(sentence, inBlock ? cue.from : sentence.length);
  let from = end;
  while (from > 0 && sentence[from - 1]?.kind !== 'stop') from -= 1;
  const place = (inBlock ? null : memory.before?.block) ?? block;
  if (memory.spoke?.block === place && memory.spoke.from === from) return null;
  const subject = sentenceSubject(sentence, from, end, lexicon);
  if (!subject) return null;
  const character = memory.cast.resolve(subject, place, memory.recent);
  if (!agree(character, cue) || !(character.kind === 'person' || character.outlet)) return null;
  const reports = sentence
    .slice(from, end)
    .some(
      (item, index) =>
        index < subject.until + FEW - from && isWord(item) && lexicon.term(item).report?.form === 'finite',
    );
  return { character, reports };
};

const FEW = 3;

/** Where the sentence before `at` ends, be it with one stop or with an ellipsis. */
const sentenceEnd = (items: readonly Item[], at: number): number => {
  let end = at;
  while (items[end - 1]?.kind === 'stop') end -= 1;
  return end;
};
