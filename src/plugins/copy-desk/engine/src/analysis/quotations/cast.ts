import type { NounKind } from '../../language/quotation-words';
import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import type { FullName, Roster } from './roster';
import type { Character } from './character';
import { isFeminine } from './conditions';
import { bearer, earlier, lastOf, otherwise } from './titles';

/** All who appear in a story, and where their names stand. */
export interface Cast {
  /** Who is meant by the words of a mention; a title alone finds whom the text has given it to. */
  resolve(mention: Mention, block: Block, recent: readonly Character[]): Character;
  /** The names of others who bear the surname by which somebody is meant. */
  rivals(mention: Mention, meant: Character): readonly string[];
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
  const named = (mention: Mention): Character => {
    const key = keyOf(mention.name, lexicon);
    const known = byMention.get(key);
    if (known) return known;
    const full = mention.kind === 'person' ? roster.person(key.split(' ')) : null;
    const made = meet(full?.words.join(' ') ?? key, full?.text ?? textOf(mention.name), mention.kind);
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
    rivals(mention, meant) {
      const named = mention.kind === 'person' && !mention.titleOnly && mention.role.length === 0;
      return named ? roster.namesakes(keyOf(mention.name, lexicon).split(' '), meant.name) : [];
    },
    resolve(mention, block, recent) {
      if (mention.kind === 'person' && !mention.titleOnly) {
        const character = named(mention);
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
        lastOf(mention, recent, () => protagonist(block), lexicon) ??
        otherwise(mention, recent, () => protagonist(block), lexicon) ??
        described(mention, block, meet, roster, lexicon)
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
  const head = (mention.head ?? mention.name[0])?.folded ?? '';
  const short = mention.name.length <= 2 && lexicon.definite(mention.name[0]?.folded ?? '');
  const full = kind === 'organization' && short ? roster.body(key.split(' ')) : null;
  const character = meet(full?.words.join(' ') ?? key, full?.text ?? textOf(mention.name), kind);
  if (mention.titleOnly) learnRole(character, mention, block, lexicon);
  if (kind === 'organization') character.gender ??= genderOf(head, lexicon);
  character.outlet ||= kind === 'organization' && lexicon.words.outlets.has(lexicon.bare(head));
  return character;
};

/** The gender of a body by its first word; null for a name that does not show it. */
const genderOf = (head: string, lexicon: Lexicon): Character['gender'] => {
  if (isFeminine(head, lexicon)) return 'f';
  return lexicon.words.organizations.has(head) ? 'm' : null;
};

const adopt = (character: Character, full: FullName): void => {
  for (const word of full.roles) character.roleWords.add(word);
  character.role ??= full.role;
};

const learnRole = (character: Character, mention: Mention, block: Block, lexicon: Lexicon): void => {
  const [first] = mention.role;
  const last = mention.role.at(-1);
  if (!first || !last) return;
  for (const token of mention.role) character.roleWords.add(lexicon.bare(token.folded));
  const role = textOf(mention.role);
  if (character.role === null || role.length > character.role.length) character.role = role;
};

const keyOf = (tokens: readonly Token[], lexicon: Lexicon): string =>
  tokens.map((token) => lexicon.bare(token.folded)).join(' ');

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');
