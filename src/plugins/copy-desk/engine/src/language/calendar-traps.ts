import type { CalendarTraps } from './calendar-words';

/** No traps: what a language says of its own goes before these. */
export const NO_TRAPS: CalendarTraps = {
  beforeWeekday: '',
  afterWeekday: '',
  boundWeekdays: '',
  beforeDate: '',
  today: '',
  todayAfter: '',
  notTodayAfter: '',
  nowadays: '',
  todayBefore: '',
  todayBeforePrefix: '',
  notRelativeAfter: '',
  notRelativeBefore: '',
  guarded: '',
  future: '',
  futurePrefixes: '',
  notFuture: '',
};
