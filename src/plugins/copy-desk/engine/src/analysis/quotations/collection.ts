import { gather } from '../../gather';
import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';

/** A full name that the story gives, with its words as they are looked up. */
export interface FullName {
  readonly words: readonly string[];
  readonly text: string;
  /** Words of the offices that the story gives with the name. */
  readonly roles: Set<string>;
  role: string | null;
  /** How often it stands so. */
  count: number;
  /** Number of the first paragraph that gives it. */
  readonly block: number;
}

export interface Collection {
  add(block: Block, tokens: readonly Token[], joined: number, role: readonly Token[]): void;
  all(): readonly FullName[];
  /** All that hold these words, particles left out. */
  holding(words: readonly string[]): readonly FullName[];
  /** Whether one of them holds a word. */
  knows(word: string): boolean;
  /** Whether the words stand together in one of them. */
  has(words: readonly string[]): boolean;
}

export const collection = (lexicon: Lexicon): Collection => {
  const names = new Map<string, FullName>();
  const byWord = new Map<string, FullName[]>();
  const { nameParticles } = lexicon.words;
  const index = (name: FullName): void => {
    for (const word of new Set(name.words)) gather(byWord, word, name);
  };
  const holding = (words: readonly string[]): readonly FullName[] => {
    const [first = '', ...rest] = words.filter((word) => !nameParticles.has(word) || words.length === 1);
    return (byWord.get(first) ?? []).filter((name) => rest.every((word) => name.words.includes(word)));
  };
  return {
    add(block, tokens, joined, role) {
      const whole = tokens.filter((token) => !nameParticles.has(token.folded)).length;
      if (tokens.length < 2 || whole + (tokens.length > 2 ? 1 : 0) < 2) return;
      const words = tokens.map((token, at) => lexicon.bare(at === 0 ? token.folded.slice(joined) : token.folded));
      const text = tokens
        .map((token, at) => block.text.slice(token.start + (at === 0 ? joined : 0), token.end))
        .join(' ');
      const name = names.get(words.join(' ')) ?? {
        words,
        text,
        roles: new Set(),
        role: null,
        count: 0,
        block: block.block,
      };
      if (name.count === 0) index(name);
      names.set(words.join(' '), name);
      name.count += 1;
      for (const token of role) name.roles.add(lexicon.term(token).bare);
      const described = role.map((token) => block.text.slice(token.start, token.end)).join(' ');
      if (described.length > (name.role?.length ?? 0)) name.role = described;
    },
    all: () => [...names.values()],
    holding,
    knows: (word) => byWord.has(word),
    has: (words) => words.every((word) => byWord.has(word)) && holding(words).some((name) => isPart(words, name.words)),
  };
};

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  whole.some((_, from) => part.every((word, index) => whole[from + index] === word));

/** The fullest; among those equally full the one whose last word is wanted, then the most frequent. */
export const best = (found: readonly FullName[], words: readonly string[]): FullName | null => {
  const rank = (name: FullName): number =>
    (name.words.at(-1) === words.at(-1) || begins(name.words, words) ? 4 : 0) +
    Math.min(name.words.length, 6) +
    Math.min(name.count, 4) / 2;
  return [...found].sort((a, b) => rank(b) - rank(a))[0] ?? null;
};

export const begins = (whole: readonly string[], part: readonly string[]): boolean =>
  part.every((word, index) => whole[index] === word);

/** Full names that end with a surname and are neither the one that is meant nor another form of it. */
export const namesakes = (found: readonly FullName[], words: readonly string[], meant: string): readonly string[] => {
  const [surname] = words;
  const whole = found.find(({ text }) => text === meant);
  if (words.length > 1 || !whole) return [];
  return found
    .filter(
      ({ words: other }) => other.at(-1) === surname && whole.words.at(-1) === surname && isOther(other, whole.words),
    )
    .map(({ text }) => text);
};

/** Whether two names with one surname are of two people: neither holds the first word of the other. */
const isOther = (a: readonly string[], b: readonly string[]): boolean =>
  !a.includes(b[0] ?? '') && !b.includes(a[0] ?? '');
