import { ar } from './ar';
import { calendar } from './en/calendar';
import { dateline } from './en/dateline';
import { datelineForm } from './en/dateline-form';
import type { Language } from './language';
import { PLAIN_WRITING } from './writing';

/** What is not said here is read with the Arabic lists, until there are English ones. */
export const en: Language = {
  ...ar,
  calendar,
  dateline,
  datelineForm,
  event: undefined,
  locale: 'en',
  direction: 'ltr',
  order: undefined,
  writing: PLAIN_WRITING,
};
