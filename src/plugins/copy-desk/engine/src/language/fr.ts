import { ar } from './ar';
import { calendar } from './fr/calendar';
import { dateline } from './fr/dateline';
import { datelineForm } from './fr/dateline-form';
import { writing } from './fr/writing';
import type { Language } from './language';

/** What is not said here is read with the Arabic lists, until there are French ones. */
export const fr: Language = {
  ...ar,
  calendar,
  dateline,
  datelineForm,
  event: undefined,
  locale: 'fr',
  direction: 'ltr',
  order: undefined,
  writing,
};
