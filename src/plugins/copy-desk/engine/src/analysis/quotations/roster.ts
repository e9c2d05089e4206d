import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import { isWord } from './items';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { readMention } from './mentions';
import { readName } from './names';

/** A full name that the story gives, with its words as they are looked up. */
export interface FullName {
  readonly words: readonly string[];
  readonly text: string;
  /** How often it stands so. */
  count: number;
}

/** One paragraph, as items and as words in order. */
export interface Paragraph {
  readonly block: Block;
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
}

/** The names of two words and more that a story gives. */
export interface Roster {
  /** Names that hold all of these words, in this order and together first. */
  find(words: readonly string[]): FullName | null;
  all(): readonly FullName[];
  /** How many tokens from `from` on are a name or a part of one; 0 if none are. */
  longest(tokens: readonly Token[], from: number): number;
}

/** Collects names where they are sure: behind a title, behind a verb of saying, from a given name on. */
export const rosterOf = (paragraphs: readonly Paragraph[], lexicon: Lexicon): Roster => {
  const names = new Map<string, FullName>();
  const byWord = new Map<string, FullName[]>();
  const add = (block: Block, tokens: readonly Token[], joined: number): void => {
    const [first] = tokens;
    if (!first || tokens.length < 2) return;
    const words = tokens.map((token, index) => lexicon.bare(index === 0 ? token.folded.slice(joined) : token.folded));
    const key = words.join(' ');
    const known = names.get(key);
    if (known) {
      known.count += 1;
      return;
    }
    const text = tokens.map((token, index) => block.text.slice(token.start + (index === 0 ? joined : 0), token.end));
    const name: FullName = { words, text: text.join(' '), count: 1 };
    names.set(key, name);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  };
  for (const { block, items, tokens } of paragraphs) {
    namesFromGiven(tokens, lexicon, (found, joined) => add(block, found, joined));
    namesFromTitles(items, lexicon, (found) => add(block, found, 0));
  }
  const candidates = (words: readonly string[]): readonly FullName[] => {
    const [first = '', ...rest] = words.filter((word) => !lexicon.words.nameParticles.has(word) || words.length === 1);
    return (byWord.get(first) ?? []).filter((name) => rest.every((word) => name.words.includes(word)));
  };
  return {
    all: () => [...names.values()],
    find: (words) => best(candidates(words), words),
    longest(tokens, from) {
      for (let length = Math.min(6, tokens.length - from); length > 0; length -= 1) {
        const words = tokens.slice(from, from + length).map((token) => lexicon.bare(token.folded));
        if (words.every((word) => byWord.has(word)) && candidates(words).some((name) => isPart(words, name.words))) {
          return lexicon.words.nameParticles.has(words.at(-1) ?? '') ? length - 1 : length;
        }
      }
      return 0;
    },
  };
};

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  whole.some((_, from) => part.every((word, index) => whole[from + index] === word));

/** The fullest; among those equally full the one whose last word is wanted, then the most frequent. */
const best = (found: readonly FullName[], words: readonly string[]): FullName | null => {
  const rank = (name: FullName): number =>
    (name.words.at(-1) === words.at(-1) ? 4 : 0) + Math.min(name.words.length, 6) + Math.min(name.count, 4) / 2;
  return [...found].sort((a, b) => rank(b) - rank(a))[0] ?? null;
};

type Found = (tokens: readonly Token[], joined: number) => void;

const namesFromGiven = (tokens: readonly Token[], lexicon: Lexicon, found: Found): void => {
  const { givenNames, prefixes, proclitics } = lexicon.words;
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.folded ?? '';
    const joined =
      (prefixes.includes(word.charAt(0)) || proclitics.includes(word.charAt(0))) &&
      givenNames.has(word.slice(1)) &&
      !givenNames.has(word);
    const begins = givenNames.has(word) || joined;
    if (!begins) continue;
    const length = joined ? 1 + readName(tokens, index + 1, lexicon, true) : readName(tokens, index, lexicon, true);
    if (length < 2) continue;
    found(tokens.slice(index, index + length), joined ? 1 : 0);
    index += length - 1;
  }
};

const namesFromTitles = (items: readonly Item[], lexicon: Lexicon, found: (tokens: readonly Token[]) => void): void => {
  const { titles, honorifics } = lexicon.words;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!isWord(item)) continue;
    const report = lexicon.reporting(item.folded);
    const said = report?.strength === 'strong' && report.form === 'finite';
    const titled = titles.has(item.folded) || honorifics.has(item.folded);
    if (!said && !titled) continue;
    const mention = readMention(items, said ? index + 1 : index, lexicon);
    if (mention?.kind !== 'person' || mention.titleOnly) continue;
    found(mention.name);
    index = Math.max(index, mention.until - 1);
  }
};
