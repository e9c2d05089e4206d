import type { Block } from '../../story';
import type { Token } from '../../text/tokens';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import type { FullName, Roster } from './roster';
import type { Character } from './character';
import { companyOf } from './company';
import type { Company } from './company';
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
  const company = companyOf(lexicon);
  const byMention = new Map<string, Character>();
  const byCount = [...roster.people].sort((a, b) => b.count - a.count);
  const named = (mention: Mention): Character => {
    const key = keyOf(mention.name, lexicon);
    const known = byMention.get(key);
    if (known) return known;
    const full = mention.kind === 'person' ? roster.person(key.split(' ')) : null;
    const made = company.meet(full?.words.join(' ') ?? key, full?.text ?? textOf(mention.name), mention.kind);
    if (full) adopt(made, full, company);
    byMention.set(key, made);
    return made;
  };
  const protagonist = (until: Block): Character | null => {
    const first = byCount.find(({ block }) => block <= until.block);
    return first ? personOf(first, company) : null;
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
        learnRole(character, mention, company, lexicon);
        return character;
      }
      const known = earlier(mention, recent, company, lexicon);
      if (known) return known;
      const person = mention.titleOnly && mention.kind === 'person' ? bearer(mention, roster, lexicon) : null;
      if (person) return personOf(person, company);
      return (
        lastOf(mention, recent, () => protagonist(block), lexicon) ??
        otherwise(mention, recent, () => protagonist(block), lexicon) ??
        described(mention, company, roster, lexicon)
      );
    },
  };
};

const described = (mention: Mention, company: Company, roster: Roster, lexicon: Lexicon): Character => {
  const kind = mention.titleOnly ? 'anonymous' : mention.kind;
  const key = keyOf(mention.name, lexicon);
  const head = (mention.nouns?.[0] ?? mention.name[0])?.folded ?? '';
  const short = mention.name.length <= 2 && lexicon.definite(mention.name[0]?.folded ?? '');
  const found = (kind === 'organization' || kind === 'document') && short ? roster.body(key.split(' ')) : null;
  const full = kind === 'document' && !lexicon.nameLike(found?.words[1] ?? '') ? null : found;
  const character = company.meet(full?.words.join(' ') ?? key, full?.text ?? textOf(mention.name), kind);
  company.learn(
    character,
    (mention.nouns ?? []).map((token) => lexicon.term(token).bare),
  );
  if (mention.titleOnly) learnRole(character, mention, company, lexicon);
  if (kind === 'organization' || kind === 'document') character.gender ??= genderOf(head, lexicon);
  character.outlet ||= kind === 'organization' && lexicon.words.outlets.has(lexicon.bare(head));
  return character;
};

/** The gender of a body by its first word; null for a name that does not show it. */
const genderOf = (head: string, lexicon: Lexicon): Character['gender'] => {
  if (isFeminine(head, lexicon)) return 'f';
  return lexicon.words.organizations.has(head) ? 'm' : null;
};

const personOf = (full: FullName, company: Company): Character => {
  const character = company.meet(full.words.join(' '), full.text, 'person');
  adopt(character, full, company);
  return character;
};

const adopt = (character: Character, full: FullName, company: Company): void => {
  company.learn(character, full.roles);
  character.role ??= full.role;
};

const learnRole = (character: Character, mention: Mention, company: Company, lexicon: Lexicon): void => {
  const [first] = mention.role;
  const last = mention.role.at(-1);
  if (!first || !last) return;
  company.learn(
    character,
    mention.role.map((token) => lexicon.term(token).bare),
  );
  const role = textOf(mention.role);
  if (character.role === null || role.length > character.role.length) character.role = role;
};

const keyOf = (tokens: readonly Token[], lexicon: Lexicon): string =>
  tokens.map((token) => lexicon.term(token).bare).join(' ');

const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');
