import type { Character } from './character';
import { stemOf } from './company';
import type { Company } from './company';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import type { FullName, Roster } from './roster';

/** Who bears a title that stands alone: the one person to whom the story gives its words. */
export const bearer = (mention: Mention, roster: Roster, lexicon: Lexicon): FullName | null => {
  const wanted = mention.name.map((token) => lexicon.term(token).bare);
  const held = wanted.flatMap((word) => roster.holding(word));
  const fits = [...new Set(held)]
    .map((person) => ({ person, score: likeness(wanted, person.roles, lexicon) }))
    .filter(({ score }) => score >= Math.max(2, wanted.length))
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  return first && first.score > (second?.score ?? 0) ? first.person : null;
};

/**
 * How much of a title is in the words of a role: its head counts one, any other word two. What narrows it must not be
 * another: the Syrian minister is not the Iranian one. A counterpart has the office of the one before.
 */
const likeness = (wanted: readonly string[], role: ReadonlySet<string>, { words }: Lexicon): number => {
  const counterpart = [...role].some((word) => words.counterparts.has(word));
  const last = wanted.at(-1) ?? '';
  if (!role.has(last) && (counterpart || role.size >= wanted.length)) return 0;
  return wanted.reduce((sum, word, index) => {
    if (role.has(word)) return sum + (index === 0 ? 1 : 2);
    return sum + (counterpart ? 1 : 0);
  }, 0);
};

/** Whom a description speaks of: one who has its words in a role or a name given before. */
export const earlier = (
  mention: Mention,
  recent: readonly Character[],
  company: Company,
  lexicon: Lexicon,
): Character | null => {
  const { sameAgain } = lexicon.words;
  const wanted = mention.name.map((token) => token.folded);
  const again = wanted.some((word) => sameAgain.has(word));
  const bare = wanted.filter((word) => !sameAgain.has(word)).map((word) => lexicon.bare(word));
  const [head] = wanted;
  const unnamed = mention.kind === 'anonymous' && !again && head !== undefined && !lexicon.definite(head);
  if (head === undefined || unnamed || !(again || lexicon.definite(head) || bare.length > 1)) return null;
  const stems = bare.map((word) => stemOf(word, lexicon));
  const [stem] = stems;
  if (stem === undefined) return null;
  const fits = (character: Character): boolean =>
    isOfKind(character, mention.kind) && stems.every((word) => character.stems.has(word));
  return lastThat(recent, fits) ?? lastThat(company.called(stem), fits);
};

/** A title that only adjectives narrow (`الممثلة الأمريكية`) speaks of whoever spoke last. */
export const lastOf = (
  mention: Mention,
  recent: readonly Character[],
  protagonist: () => Character | null,
  lexicon: Lexicon,
): Character | null => {
  const general = mention.name.every(({ folded }) => lexicon.definite(folded) || lexicon.words.sameAgain.has(folded));
  const whole = mention.titleOnly && mention.kind === 'person' && general;
  if (!whole) return null;
  return lastThat(recent, ({ kind }) => kind === 'person' || kind === 'anonymous') ?? protagonist();
};

/**
 * An office that the story gives to nobody is another word for whoever it speaks of (`the striker`),
 * unless that one has an office of the same kind: then it is somebody else's.
 */
export const otherwise = (
  mention: Mention,
  recent: readonly Character[],
  protagonist: () => Character | null,
  lexicon: Lexicon,
): Character | null => {
  if (!mention.titleOnly || mention.kind !== 'person') return null;
  // Where no article shows it, an office with its body may be anybody's.
  if (lexicon.words.article === null && mention.name.length > 1) return null;
  const head = lexicon.bare(mention.name[0]?.folded ?? '');
  const gender = nounGender(head, lexicon);
  const office = mention.name.length > 1 && !lexicon.words.descriptions.has(mention.name[0]?.folded ?? '');
  const fits = (character: Character | null): boolean =>
    character?.kind === 'person' &&
    !(office ? character.roleWords.size > 0 : character.roleWords.has(head)) &&
    (genderOf(character, lexicon) ?? gender) === gender;
  const found = lastThat(recent, fits) ?? protagonist();
  return fits(found) ? found : null;
};

/** The gender that a verb has shown, or else the office. */
const genderOf = ({ gender, role }: Character, lexicon: Lexicon): Character['gender'] => {
  const [office = ''] = role?.split(' ') ?? [];
  return gender !== null || office === '' ? gender : nounGender(office, lexicon);
};

const nounGender = (noun: string, { words }: Lexicon): 'm' | 'f' =>
  words.feminine.some((ending) => noun.endsWith(ending)) ? 'f' : 'm';

const isOfKind = ({ kind }: Character, wanted: Mention['kind']): boolean => {
  if (kind === 'document') return false;
  if (kind === 'organization') return wanted === 'organization';
  return kind !== 'person' || wanted === 'person' || wanted === 'anonymous';
};

const lastThat = (characters: readonly Character[], fits: (character: Character) => boolean): Character | null => {
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    const character = characters[index];
    if (character && fits(character)) return character;
  }
  return null;
};
