const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar as ISO 8601 writes it: `2025-02-28`, not `2025-02-30`. */
export const isIsoDate = (text: string): boolean => {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** To make one takes longer than to use it a hundred times. */
const calendars = new Map<string, Intl.DateTimeFormat>();

const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  // The Canadian locale writes ISO 8601 dates.
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, calendar);
  return calendar;
};

/** The calendar day of a moment in an IANA time zone, as `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, moment: Date | string): string => calendarOf(timeZone).format(new Date(moment));
