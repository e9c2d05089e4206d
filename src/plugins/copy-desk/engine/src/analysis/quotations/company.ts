import { gather } from '../../gather';
import type { NounKind } from '../../language/quotation-words';
import type { Character } from './character';
import type { Lexicon } from './lexicon';

/** All who have appeared so far, found by name or by what they are called. */
export interface Company {
  /** Whoever has this key; someone new if nobody has. */
  meet(key: string, name: string, kind: NounKind): Character;
  /** Remembers words of an office, without their articles. */
  learn(character: Character, roles: Iterable<string>): void;
  /** Those who may be spoken of by a stem, in the order in which they became so. */
  called(stem: string): readonly Character[];
}

export const companyOf = (lexicon: Lexicon): Company => {
  const characters = new Map<string, Character>();
  const byStem = new Map<string, Character[]>();
  const call = (character: Character, word: string): void => {
    const stem = stemOf(word, lexicon);
    if (character.stems.has(stem)) return;
    character.stems.add(stem);
    gather(byStem, stem, character);
  };
  return {
    meet(key, name, kind) {
      const known = characters.get(key);
      if (known) return known;
      const roles = { roleWords: new Set<string>(), stems: new Set<string>() };
      const made: Character = { key, name, kind, role: null, ...roles, gender: null, outlet: false };
      characters.set(key, made);
      if (kind !== 'person') for (const word of key.split(' ')) call(made, lexicon.bare(word));
      return made;
    },
    learn(character, roles) {
      for (const word of roles) {
        character.roleWords.add(word);
        call(character, word);
      }
    },
    called: (stem) => byStem.get(stem) ?? [],
  };
};

/** A plural without its ending, which changes with its place in the sentence. */
export const stemOf = (word: string, { words }: Lexicon): string => {
  const ending = words.plurals.find((plural) => word.endsWith(plural) && word.length > plural.length + 2);
  return ending ? word.slice(0, -ending.length) : word;
};
