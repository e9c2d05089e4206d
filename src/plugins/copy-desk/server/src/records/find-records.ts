import type { Core } from '@strapi/strapi';
import { matchEvent, matchSpeaker, parsePlainText, proposeEvent } from '../../../engine/src';
import type { EventRecord, FoundRecord, FoundRecords, NamedEvent, RecordMatch, RoleMap } from '../../../engine/src';
import { populateOf } from '../article/populate';
import { isRecord, recordsIn, textIn } from '../article/row';
import { isLocalized, labelOf, namesOf, rowIn, storedDocuments, targetOf } from '../import/documents';
import type { Stored } from '../import/documents';
import { recordOf } from '../import/events';

type Values = Readonly<Record<string, unknown>>;

export interface Wanted {
  /** The article; null while it is not saved yet. */
  readonly document: string | null;
  readonly locale: string | null;
  /** Names for which the text has quotations. */
  readonly names: readonly string[];
  readonly event: NamedEvent | null;
  /** The article's text, paragraphs parted by a blank line: which event does it name? */
  readonly text: string | null;
  /** The day from which it speaks. */
  readonly date: string | null;
  /** Records that an editor has chosen in the form and not saved yet, by documentId. */
  readonly connected: readonly string[];
}

const READ = ['role', 'aliases', 'start', 'end', 'city', 'edition'];

const foundIn = (row: Values): FoundRecord => ({
  documentId: String(row['documentId']),
  id: typeof row['id'] === 'number' ? row['id'] : null,
  locale: textIn(row['locale']),
  name: textIn(row['name']) ?? '',
  ...Object.fromEntries(READ.filter((name) => name in row).map((name) => [name, row[name]])),
});

/** The version of a record in the article's language, else whatever it has. */
const versionOf = (stored: Stored, locale: string): FoundRecord => {
  const row = rowIn(stored, locale) ?? stored.rows[0] ?? { documentId: stored.documentId };
  return { ...foundIn(row), name: labelOf(stored, locale) };
};

const matchOf = (name: string, stored: readonly Stored[], locale: string): RecordMatch => {
  const { id, confidence, candidates } = matchSpeaker(
    name,
    stored.map((one) => ({ id: one.documentId, names: namesOf(one) })),
  );
  return {
    record: id,
    confidence,
    candidates: stored.filter(({ documentId }) => candidates.includes(documentId)).map((one) => versionOf(one, locale)),
  };
};

/** The article's draft with what it is linked to; null where it is not saved in that locale. */
const draftOf = async (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  { document, locale }: Wanted,
): Promise<Values | null> => {
  if (document === null) return null;
  const row: unknown = await strapi.db.query(uid).findOne({
    where: { documentId: document, publishedAt: null, ...(isLocalized(strapi, uid) && { locale }) },
    populate: populateOf(strapi, uid, roles),
  });
  return isRecord(row) ? row : null;
};

/** The records that may be an event of which a text tells: by its name, alias, edition, place or days. */
const eventsLike = ({ event, text, date, locale }: Wanted, stored: readonly Stored[]): readonly FoundRecord[] => {
  const records = stored.map((one) => recordOf(one, locale ?? ''));
  const story = text === null ? null : parsePlainText(text, { locale: locale ?? '', date });
  const found: readonly EventRecord[] = [
    ...(event ? matchEvent(event, records) : []),
    ...((story && proposeEvent(story, records)?.candidates) ?? []),
  ];
  return stored
    .filter(({ documentId }) => found.some(({ id }) => id === documentId))
    .map((one) => versionOf(one, locale ?? ''));
};

export const findRecords = async (
  strapi: Core.Strapi,
  uid: string,
  roles: RoleMap,
  wanted: Wanted,
): Promise<FoundRecords> => {
  const recordsOf = async (role: 'speakers' | 'event'): Promise<readonly Stored[]> => {
    const target = targetOf(strapi, uid, roles[role]);
    return target === null ? [] : storedDocuments(strapi, target);
  };
  const draft = await draftOf(strapi, uid, roles, wanted);
  const linkedAs = (role: 'speakers' | 'event'): readonly FoundRecord[] =>
    recordsIn(draft?.[roles[role] ?? '']).map(foundIn);
  const [speakers, events] = [await recordsOf('speakers'), await recordsOf('event')];
  const locale = wanted.locale ?? '';
  return {
    linked: {
      speakers: linkedAs('speakers'),
      event: linkedAs('event')[0] ?? null,
      quotations: Object.fromEntries(
        recordsIn(draft?.[roles.quotations ?? '']).map((quotation) => [
          String(quotation['id']),
          textIn(recordsIn(quotation['speaker'])[0]?.['documentId']),
        ]),
      ),
    },
    connected: [...speakers, ...events]
      .filter(({ documentId }) => wanted.connected.includes(documentId))
      .map((one) => versionOf(one, locale)),
    names: Object.fromEntries(wanted.names.map((name) => [name, matchOf(name, speakers, locale)])),
    events: eventsLike(wanted, events),
  };
};
