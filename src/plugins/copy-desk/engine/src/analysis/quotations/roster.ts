import { gather } from '../../gather';
import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import { begins, best, collection, namesakes } from './collection';
import type { FullName } from './collection';
import { namesFromGiven, namesFromItems, namesFromSurnames } from './full-names';
import { runsOf } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

export type { FullName } from './collection';

/** One paragraph, as items and as words in order. */
export interface Paragraph {
  readonly block: Block;
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
}

/** The names of people and bodies that a story gives in full. */
export interface Roster {
  readonly people: readonly FullName[];
  /** Those to whom the story gives an office that holds a word. */
  holding(word: string): readonly FullName[];
  /** The fullest name that holds all of these words. */
  person(words: readonly string[]): FullName | null;
  /** Other people who bear the same surname as the one who is meant by it. */
  namesakes(words: readonly string[], meant: string): readonly string[];
  /** The fullest form of a body's or a document's name that begins with these words. */
  body(words: readonly string[]): FullName | null;
  /** How many tokens from `from` on are a person's name or a part of one; 0 if none are. */
  longest(tokens: readonly Token[], from: number): number;
}

const LONGEST = 10;

/** Collects names where they are sure: behind a title, behind a verb of saying, from a given name on. */
export const rosterOf = (paragraphs: readonly Paragraph[], lexicon: Lexicon): Roster => {
  const people = collection(lexicon);
  const bodies = collection(lexicon);
  for (const { block, items } of paragraphs) {
    for (const run of runsOf(items)) {
      namesFromGiven(run, lexicon, (found, joined) => people.add(block, found, joined, []));
    }
    namesFromItems(items, lexicon, {
      person: (found, role) => people.add(block, found, 0, role),
      body: (found) => bodies.add(block, found, 0, []),
    });
  }
  for (const { block, tokens } of paragraphs) namesFromSurnames(tokens, people, lexicon, block);
  const byOffice = officesOf(people.all());
  return {
    people: people.all(),
    holding: (word) => byOffice.get(word) ?? [],
    person: (words) => best(people.holding(words), words),
    namesakes: (words, meant) => namesakes(people.holding(words), words, meant),
    body(words) {
      const fuller = bodies
        .holding(words)
        .filter((body) => body.words.length > words.length && begins(body.words, words));
      return [...fuller].sort((a, b) => b.count - a.count || a.words.length - b.words.length)[0] ?? null;
    },
    longest(tokens, from) {
      const words: string[] = [];
      for (let at = from; at < tokens.length && words.length < LONGEST; at += 1) {
        const token = tokens[at];
        const bare = token ? lexicon.term(token).bare : '';
        if (!people.knows(bare)) break;
        words.push(bare);
      }
      while (words.length > 0 && !people.has(words)) words.pop();
      return lexicon.words.nameParticles.has(words.at(-1) ?? '') ? words.length - 1 : words.length;
    },
  };
};

/** People by the words of their offices. */
const officesOf = (people: readonly FullName[]): ReadonlyMap<string, readonly FullName[]> => {
  const byWord = new Map<string, FullName[]>();
  for (const person of people) {
    for (const word of person.roles) gather(byWord, word, person);
  }
  return byWord;
};
