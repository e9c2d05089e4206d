import type { Core } from '@strapi/strapi';
import { personKey } from '../../../engine/src';
import type { StoryEvent } from '../../../engine/src';
import { samePlace } from '../../../engine/src/dateline/place';
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
  const sameEdition = stored.filter((record) => editionAgrees(record, event) && daysAgree(record, event));
  const found =
    [bySeries, byName, byPlaceAndDays]
      .map((fits) => sameEdition.filter((record) => fits(record, event, scope.locale)))
      .find((records) => records.length > 0) ?? [];
  const [record, second] = found;
  if (second)
    return report(
      event,
      'unlinked',
      null,
      found.map((one) => labelOf(one, scope.locale)),
    );
  return record ? linkTo(scope, record, event) : create(scope, event);
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

const editionAgrees = (record: Stored, { edition }: StoryEvent): boolean => {
  const stored = editionIn(record);
  return stored === null || edition === null || stored === edition;
};

interface Days {
  readonly start: string;
  readonly end: string;
}

const daysIn = (start: unknown, end: unknown): Days | null => {
  const first = textIn(start) ?? textIn(end);
  return first === null ? null : { start: first, end: textIn(end) ?? first };
};

const overlap = (record: Stored, event: StoryEvent): boolean | null => {
  const stored = record.rows.map((row) => daysIn(row['start'], row['end'])).find((days) => days !== null);
  const told = daysIn(event.start, event.end);
  if (!stored || !told) return null;
  return stored.start <= told.end && told.start <= stored.end;
};

/** An event of the same name on other days is another one. */
const daysAgree = (record: Stored, event: StoryEvent): boolean => overlap(record, event) !== false;

const byName = (record: Stored, event: StoryEvent): boolean => {
  const keys = [personKey(event.name), personKey(event.series)];
  return namesOf(record).some((name) => keys.includes(personKey(name)));
};

const bySeries = (record: Stored, event: StoryEvent): boolean => {
  if (event.edition === null || editionIn(record) !== event.edition) return false;
  const series = ` ${personKey(event.series)} `;
  return namesOf(record).some((name) => {
    const key = ` ${personKey(name)} `;
    return key.includes(series) || series.includes(key);
  });
};

/** Two events may share a city and days: only one without a name of its own in this locale, or sharing a word, is the same. */
const byPlaceAndDays = (record: Stored, event: StoryEvent, locale: string): boolean => {
  const { city } = event;
  if (city === null || overlap(record, event) !== true) return false;
  if (!record.rows.some((row) => samePlace(textIn(row['city']) ?? '', city))) return false;
  const name = textIn(rowIn(record, locale)?.['name']);
  if (name === null) return true;
  const words = new Set(personKey(event.name).split(' '));
  const shared = personKey(name)
    .split(' ')
    .filter((word) => word.length > 2 && words.has(word));
  return shared.length > 1;
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
