import type { NounKind } from '../../language/quotation-words';
import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import type { Roster } from './roster';

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
}

/** All who appear in a story, and where their names stand. */
export interface Cast {
  /** Who is meant by the words of a mention; a title alone finds whom the text has given it to. */
  resolve(mention: Mention, block: Block, recent: readonly Character[]): Character;
}

/** Builds the cast of a story from its paragraphs. */
export const castOf = (roster: Roster, lexicon: Lexicon): Cast => {
  const characters = new Map<string, Character>();
  const byMention = new Map<string, Character>();
  const meet = (key: string, name: string, kind: NounKind): Character => {
    const known = characters.get(key);
    if (known) return known;
    const made: Character = { key, name, kind, role: null, roleWords: new Set(), gender: null };
    characters.set(key, made);
    return made;
  };
  const named = (mention: Mention, block: Block): Character => {
    const key = keyOf(mention.name, lexicon);
    const known = byMention.get(key);
    if (known) return known;
    const full = mention.kind === 'person' ? roster.find(key.split(' ')) : null;
    const made = meet(full?.words.join(' ') ?? key, full?.text ?? textOf(block, mention.name), mention.kind);
    byMention.set(key, made);
    return made;
  };
  return {
    resolve(mention, block, recent) {
      if (mention.kind === 'person' && !mention.titleOnly) {
        const character = named(mention, block);
        learnRole(character, mention, block, lexicon);
        return character;
      }
      return earlier(mention, recent, [...characters.values()], lexicon) ?? described(mention, block, meet, lexicon);
    },
  };
};

const described = (
  mention: Mention,
  block: Block,
  meet: (key: string, name: string, kind: NounKind) => Character,
  lexicon: Lexicon,
): Character => {
  const kind = mention.titleOnly ? 'anonymous' : mention.kind;
  const character = meet(keyOf(mention.name, lexicon), textOf(block, mention.name), kind);
  if (mention.titleOnly) learnRole(character, mention, block, lexicon);
  return character;
};

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
  if (head === undefined || !(again || lexicon.definite(head) || bare.length > 1)) return null;
  const fits = (character: Character): boolean => matches(character, mention, bare, lexicon);
  const found = [...recent].reverse().find(fits) ?? [...all].reverse().find(fits);
  if (found) return found;
  const adjectives = wanted.every((word, index) => index === 0 || lexicon.definite(word) || sameAgain.has(word));
  if (!mention.titleOnly || !adjectives) return null;
  return (
    [...recent].reverse().find((character) => character.kind === 'person' || character.kind === 'anonymous') ?? null
  );
};

const matches = (character: Character, mention: Mention, bare: readonly string[], lexicon: Lexicon): boolean => {
  const pool =
    character.kind === 'person'
      ? character.roleWords
      : new Set([...character.roleWords, ...character.key.split(' ').map((word) => lexicon.bare(word))]);
  if (character.kind === 'document' || (character.kind === 'organization' && mention.kind !== 'organization'))
    return false;
  if (character.kind === 'person' && mention.kind === 'organization') return false;
  const shared = bare.filter((word) => pool.has(word)).length;
  return bare.length > 0 && shared === bare.length;
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
