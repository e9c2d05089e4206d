import type { Core } from '@strapi/strapi';
import { matchEvent } from '../../../engine/src';
import type { EventRecord, StoryEvent } from '../../../engine/src';
import { textIn } from '../article/row';
import type { Stored } from './documents';
import { creatorOf, documentsOf, isLocalized, known, labelOf, namesOf, rowIn, storedDocuments } from './documents';
import type { EventReport, Person } from './types';

interface Scope {
  readonly strapi: Core.Strapi;
  readonly uid: string;
  readonly locale: string;
  readonly person: Person | null;
}

/**
 * Finds the record of a story's event: by name or alias, by the series and its edition, or by place and days; makes one
 * where there is none. Where several fit, none is taken.
 */
export const linkEvent = async (scope: Scope, event: StoryEvent): Promise<EventReport> => {
  const stored = await storedDocuments(scope.strapi, scope.uid);
  const found = matchEvent(
    event,
    stored.map((record) => recordOf(record, scope.locale)),
  );
  const records = stored.filter(({ documentId }) => found.some(({ id }) => id === documentId));
  const labels = records.map((one) => labelOf(one, scope.locale));
  const [record, second] = records;
  if (second) return report(event, 'unlinked', null, labels);
  return record ? linkTo(scope, record, event) : create(scope, event);
};

/** A stored event as the engine matches it, for a story of a locale. */
export const recordOf = (stored: Stored, locale: string): EventRecord => {
  const { documentId, rows } = stored;
  const dated = rows.find((row) => textIn(row['start']) !== null || textIn(row['end']) !== null);
  return {
    id: documentId,
    names: namesOf(stored),
    localName: textIn(rowIn(stored, locale)?.['name']),
    edition: editionIn(stored),
    cities: rows.flatMap((row) => textIn(row['city']) ?? []),
    start: textIn(dated?.['start']),
    end: textIn(dated?.['end']),
  };
};

const report = (
  { name, edition, city, country, start, end }: StoryEvent,
  link: EventReport['link'],
  document: string | null,
  candidates: readonly string[] = [],
): EventReport => ({ name, edition, city, country, start, end, link, document, candidates });

const editionIn = ({ rows }: Stored): number | null => {
  const edition = rows.map((row) => row['edition']).find((value) => typeof value === 'number');
  return edition ?? null;
};

const valuesOf = ({ name, edition, city, country, start, end }: StoryEvent) => ({
  name,
  edition,
  city,
  country,
  start,
  end,
});

const linkTo = async (
  { strapi, uid, locale, person }: Scope,
  record: Stored,
  event: StoryEvent,
): Promise<EventReport> => {
  if (rowIn(record, locale) || !isLocalized(strapi, uid)) return report(event, 'matched', record.documentId);
  // What all locales share stays as the record has it.
  const data = known(strapi, uid, { name: event.name, city: event.city });
  await documentsOf(strapi, uid).update({
    documentId: record.documentId,
    locale,
    data: { ...data, ...creatorOf(person) },
  });
  return report(event, 'extended', record.documentId);
};

const create = async ({ strapi, uid, locale, person }: Scope, event: StoryEvent): Promise<EventReport> => {
  const data = known(strapi, uid, valuesOf(event));
  const { documentId } = await documentsOf(strapi, uid).create({
    ...(isLocalized(strapi, uid) && { locale }),
    data: { ...data, ...creatorOf(person) },
  });
  return report(event, 'created', documentId);
};
