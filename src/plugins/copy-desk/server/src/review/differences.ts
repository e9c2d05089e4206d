import { diffArrays } from 'diff';
import { articleFrom, parseArticle } from '../../../engine/src';
import type { Difference, Part, RoleMap } from '../../../engine/src';
import { isRecord, textIn } from '../article/row';

type Projection = Readonly<Record<string, unknown>>;

/** Words and the blanks between them; the library's own words are those of Latin script. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/u).filter((word) => word !== '');

/** What differs between two texts, word by word. */
export const partsOf = (before: string, after: string): readonly Part[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));

/** Fields that are read as text by the desk: the rest are compared as they are. */
const READ: ReadonlySet<string> = new Set(['headline', 'standfirst', 'body', 'captions', 'corrections', 'slug']);

const fieldsOf = (roles: RoleMap, locale: string | null, projection: Projection): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  const { blocks } = parseArticle(articleFrom(projection, roles, { locale: locale ?? 'ar', firstPublished: null }));
  for (const { field, text } of blocks) fields.set(field, [fields.get(field) ?? [], text].flat().join('\n\n'));
  for (const [role, attribute] of Object.entries(roles)) {
    if (READ.has(role) || typeof attribute !== 'string') continue;
    const written = plain(projection[attribute]);
    if (written !== '') fields.set(role, written);
  }
  return fields;
};

/** Components and other values in words: what stands in them, one line each. */
const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join('\n\n');
  if (isRecord(value))
    return Object.values(value)
      .map(plain)
      .filter((one) => one !== '')
      .join('\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (textIn(value) ?? '');
};

/** What differs between two versions of a text as readers see them, field by field. */
export const differences = (
  roles: RoleMap,
  locale: string | null,
  before: Projection,
  after: Projection,
): readonly Difference[] => {
  const [then, now] = [fieldsOf(roles, locale, before), fieldsOf(roles, locale, after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((field) => then.get(field) !== now.get(field))
    .map((field) => ({ field, parts: partsOf(then.get(field) ?? '', now.get(field) ?? '') }));
};
