import type { NounKind } from '../../language/quotation-words';
import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import type { FullName, Roster } from './roster';

/** Somebody who speaks, or is named, in the story. */
export interface Character {
  readonly key: string;
  /** Fullest form in the text. */
  name: string;
  readonly kind: NounKind;
  role: string | null;
  /** Folded words of all roles given, without their articles. */
  readonly roleWords: Set<string>;
  gender: 'm' | 'f' | null;
  /** A newspaper, a station: it passes on what others say. */
  outlet: boolean;
}

/** All who appear in a story, and where their names stand. */
export interface Cast {
  /** Who is meant by the words of a mention; a title alone finds whom the text has given it to. */
  resolve(mention: Mention, block: Block, recent: readonly Character[]): Character;
  /** The person whom the story names most often in full, up to a paragraph; null if it names none. */
  protagonist(until: Block): Character | null;
}

/** Builds the cast of a story from its paragraphs. */
export const castOf = (roster: Roster, lexicon: Lexicon): Cast => {
  const characters = new Map<string, Character>();
  const byMention = new Map<string, Character>();
  const meet = (key: string, name: string, kind: NounKind): Character => {
    const known = characters.get(key);
    if (known) return known;
    const made: Character = { key, name, kind, role: null, roleWords: new Set(), gender: null, outlet: false };
    characters.set(key, made);
    return made;
  };
  const named = (mention: Mention, block: Block): Character => {
    const key = keyOf(mention.name, lexicon);
    const known = byMention.get(key);
    if (known) return known;
    const full = mention.kind === 'person' ? roster.person(key.split(' ')) : null;
    const made = meet(full?.words.join(' ') ?? key, full?.text ?? textOf(block, mention.name), mention.kind);
    if (full) adopt(made, full);
    byMention.set(key, made);
    return made;
  };
  const protagonist = (until: Block): Character | null => {
    const [first] = roster.people.filter((one) => one.block <= until.block).sort((a, b) => b.count - a.count);
    if (!first) return null;
    const character = meet(first.words.join(' '), first.text, 'person');
    adopt(character, first);
    return character;
  };
  return {
    protagonist,
    resolve(mention, block, recent) {
      if (mention.kind === 'person' && !mention.titleOnly) {
        const character = named(mention, block);
        learnRole(character, mention, block, lexicon);
        return character;
      }
      const known = earlier(mention, recent, [...characters.values()], lexicon);
      if (known) return known;
      const person = mention.titleOnly && mention.kind === 'person' ? bearer(mention, roster, lexicon) : null;
      if (person) {
        const character = meet(person.words.join(' '), person.text, 'person');
        adopt(character, person);
        return character;
      }
      return (
        lastOf(mention, recent, () => protagonist(block), lexicon) ?? described(mention, block, meet, roster, lexicon)
      );
    },
  };
};

const described = (
  mention: Mention,
  block: Block,
  meet: (key: string, name: string, kind: NounKind) => Character,
  roster: Roster,
  lexicon: Lexicon,
): Character => {
  const kind = mention.titleOnly ? 'anonymous' : mention.kind;
  const key = keyOf(mention.name, lexicon);
  const short = mention.name.length <= 2 && lexicon.definite(mention.name[0]?.folded ?? '');
  const full = kind === 'organization' && short ? roster.body(key.split(' ')) : null;
  const character = meet(full?.words.join(' ') ?? key, full?.text ?? textOf(block, mention.name), kind);
  if (mention.titleOnly) learnRole(character, mention, block, lexicon);
  character.outlet ||= kind === 'organization' && lexicon.words.outlets.has(key.split(' ')[0] ?? '');
  return character;
};

const adopt = (character: Character, full: FullName): void => {
  for (const word of full.roles) character.roleWords.add(word);
  character.role ??= full.role;
};

/** Who bears a title that stands alone: the one person to whom the story gives its words. */
const bearer = (mention: Mention, roster: Roster, lexicon: Lexicon): FullName | null => {
  const wanted = mention.name.map((token) => lexicon.bare(token.folded));
  const fits = roster.people
    .map((person) => ({ person, score: likeness(wanted, person.roles) }))
    .filter(({ score }) => score >= Math.max(2, wanted.length))
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  return first && first.score > (second?.score ?? 0) ? first.person : null;
};

/** How much of a title is in the words of a role: its head counts one, any other word two. */
const likeness = (wanted: readonly string[], role: ReadonlySet<string>): number =>
  wanted.reduce((sum, word, index) => sum + (role.has(word) ? (index === 0 ? 1 : 2) : 0), 0);

/** Whom a description speaks of: one who has its words in a role or a name given before. */
const earlier = (
  mention: Mention,
  recent: readonly Character[],
  all: readonly Character[],
  lexicon: Lexicon,
): Character | null => {
  const { sameAgain } = lexicon.words;
  const wanted = mention.name.map((token) => token.folded);
  const again = wanted.some((word) => sameAgain.has(word));
  const bare = wanted.filter((word) => !sameAgain.has(word)).map((word) => lexicon.bare(word));
  const [head] = wanted;
  const unnamed = mention.kind === 'anonymous' && !again && head !== undefined && !lexicon.definite(head);
  if (head === undefined || unnamed || !(again || lexicon.definite(head) || bare.length > 1)) return null;
  const fits = (character: Character): boolean => matches(character, mention, bare, lexicon);
  const found = [...recent].reverse().find(fits) ?? [...all].reverse().find(fits);
  if (found) return found;
  return null;
};

/** A title that only adjectives narrow (`الممثلة الأمريكية`) speaks of whoever spoke last. */
const lastOf = (
  mention: Mention,
  recent: readonly Character[],
  protagonist: () => Character | null,
  lexicon: Lexicon,
): Character | null => {
  const [, ...rest] = mention.name;
  const general = rest.every(({ folded }) => lexicon.definite(folded) || lexicon.words.sameAgain.has(folded));
  const whole = mention.titleOnly && mention.kind === 'person' && general;
  if (!whole) return null;
  return [...recent].reverse().find(({ kind }) => kind === 'person' || kind === 'anonymous') ?? protagonist();
};

const matches = (character: Character, mention: Mention, bare: readonly string[], lexicon: Lexicon): boolean => {
  const pool =
    character.kind === 'person'
      ? character.roleWords
      : new Set([...character.roleWords, ...character.key.split(' ').map((word) => lexicon.bare(word))]);
  if (character.kind === 'document' || (character.kind === 'organization' && mention.kind !== 'organization'))
    return false;
  if (character.kind === 'person' && mention.kind !== 'person' && mention.kind !== 'anonymous') return false;
  const stems = new Set([...pool].map((word) => stemOf(word, lexicon)));
  const shared = bare.filter((word) => stems.has(stemOf(word, lexicon))).length;
  return bare.length > 0 && shared === bare.length;
};

/** A plural without its ending, which changes with its place in the sentence. */
const stemOf = (word: string, { words }: Lexicon): string => {
  const ending = words.plurals.find((plural) => word.endsWith(plural) && word.length > plural.length + 2);
  return ending ? word.slice(0, -ending.length) : word;
};

const learnRole = (character: Character, mention: Mention, block: Block, lexicon: Lexicon): void => {
  const [first] = mention.role;
  const last = mention.role.at(-1);
  if (!first || !last) return;
  for (const token of mention.role) character.roleWords.add(lexicon.bare(token.folded));
  const role = textOf(block, mention.role);
  if (character.role === null || role.length > character.role.length) character.role = role;
};

const keyOf = (tokens: readonly Token[], lexicon: Lexicon): string =>
  tokens.map((token) => lexicon.bare(token.folded)).join(' ');

const textOf = (block: Block, tokens: readonly Token[]): string =>
  tokens.map((token) => block.text.slice(token.start, token.end)).join(' ');
