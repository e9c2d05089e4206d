import type { StoryEvent } from './analysis/event/types';
import { samePlace } from './dateline/place';
import type { IsoDate } from './story';
import { personKey } from './text/name-key';

/** An Event record as far as a text can name it. */
export interface EventRecord {
  readonly id: string;
  /** Its name in every locale, and its aliases. */
  readonly names: readonly string[];
  /** Its name in the story's locale; null where it has none. */
  readonly localName: string | null;
  readonly edition: number | null;
  readonly cities: readonly string[];
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** What a text says of the gathering from which it reports. */
export type NamedEvent = Pick<StoryEvent, 'name' | 'series' | 'edition' | 'city' | 'start' | 'end'>;

/** The records that a text's gathering may be: one, or those among which an editor must choose; none where none fits. */
export const matchEvent = (event: NamedEvent, records: readonly EventRecord[]): readonly EventRecord[] => {
  const possible = records.filter((record) => editionAgrees(record, event) && overlap(record, event) !== false);
  const ways = [bySeries, byName, byPlaceAndDays];
  return ways.map((fits) => possible.filter((record) => fits(record, event))).find((found) => found.length > 0) ?? [];
};

const editionAgrees = (record: EventRecord, { edition }: NamedEvent): boolean =>
  record.edition === null || edition === null || record.edition === edition;

type Days = Pick<EventRecord, 'start' | 'end'>;

/** Whether two events share a day; an event of the same name on other days is another one. Null where one has no days. */
const overlap = (a: Days, b: Days): boolean | null => {
  const [firstA, firstB] = [a.start ?? a.end, b.start ?? b.end];
  if (firstA === null || firstB === null) return null;
  return firstA <= (b.end ?? firstB) && firstB <= (a.end ?? firstA);
};

const byName = ({ names }: EventRecord, event: NamedEvent): boolean => {
  const keys = [personKey(event.name), personKey(event.series)];
  return names.some((name) => keys.includes(personKey(name)));
};

const bySeries = (record: EventRecord, event: NamedEvent): boolean => {
  if (event.edition === null || record.edition !== event.edition) return false;
  const series = ` ${personKey(event.series)} `;
  return record.names.some((name) => {
    const key = ` ${personKey(name)} `;
    return key.includes(series) || series.includes(key);
  });
};

/** Two events may share a city and days: only one without a name of its own in this locale, or sharing words, is the same. */
const byPlaceAndDays = (record: EventRecord, event: NamedEvent): boolean => {
  const { city } = event;
  if (city === null || overlap(record, event) !== true) return false;
  if (!record.cities.some((one) => samePlace(one, city))) return false;
  if (record.localName === null) return true;
  const words = new Set(personKey(event.name).split(' '));
  return (
    personKey(record.localName)
      .split(' ')
      .filter((word) => word.length > 2 && words.has(word)).length > 1
  );
};
