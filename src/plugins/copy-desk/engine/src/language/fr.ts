import { titles } from './ar/titles';
import { calendar } from './fr/calendar';
import { dateline } from './fr/dateline';
import { datelineForm } from './fr/dateline-form';
import { event } from './fr/event';
import { gathering } from './fr/gathering';
import { quotation } from './fr/quotation';
import { writing } from './fr/writing';
import type { Language } from './language';

export const fr: Language = {
  calendar,
  dateline,
  datelineForm,
  event,
  locale: 'fr',
  gathering,
  quotation,
  direction: 'ltr',
  script: 'Latn',
  titles,
  writing,
};
