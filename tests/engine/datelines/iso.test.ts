import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isoOf,
  partsOf,
  weekdayOf,
} from '../../../src/plugins/copy-desk/engine/src/analysis/dates/iso';

const dates = fc
  .date({ min: new Date('1000-01-01'), max: new Date('3000-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.integer({ min: -100_000, max: 100_000 });
const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

test('the weekday of a date is the one of UTC', () => {
  fc.assert(fc.property(dates, (date) => weekdayOf(date) === utc(date).getUTCDay()));
});

test('so many days later is the day of UTC', () => {
  fc.assert(
    fc.property(dates, days, (date, by) => {
      const later = new Date(utc(date).getTime() + by * 86_400_000).toISOString().slice(0, 10);
      expect(addDays(date, by)).toBe(later);
      expect(daysBetween(date, later)).toBe(by);
    }),
  );
});

test('a date is put together from its parts', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const parts = partsOf(date);
      return parts !== null && isoOf(parts.year, parts.month, parts.day) === date;
    }),
  );
});

test.each([
  [2025, 2, 29, null],
  [2024, 2, 29, '2024-02-29'],
  [1900, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [2025, 13, 1, null],
  [2025, 0, 1, null],
  [2025, 4, 31, null],
  [2025, 11, 24, '2025-11-24'],
])('%d-%d-%d is %s', (year, month, day, expected) => {
  expect(isoOf(year, month, day)).toBe(expected);
});
