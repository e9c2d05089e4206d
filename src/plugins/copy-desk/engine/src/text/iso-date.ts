const SHAPE = /^\d{4}-\d{2}-\d{2}$/u;

/** Whether a text is a day of the calendar as ISO 8601 writes it: `2025-02-28`, not `2025-02-30`. */
export const isIsoDate = (text: string): boolean => {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The calendar day of a moment in an IANA time zone, as `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, moment: Date | string): string =>
  // The Canadian locale writes ISO 8601 dates.
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(moment));
