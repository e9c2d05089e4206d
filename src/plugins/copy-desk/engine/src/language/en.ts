import { titles } from './ar/titles';
import { calendar } from './en/calendar';
import { dateline } from './en/dateline';
import { datelineForm } from './en/dateline-form';
import { event } from './en/event';
import { gathering } from './en/gathering';
import { quotation } from './en/quotation';
import type { Language } from './language';
import { PLAIN_WRITING } from './writing';

export const en: Language = {
  calendar,
  dateline,
  datelineForm,
  event,
  locale: 'en',
  gathering,
  quotation,
  direction: 'ltr',
  script: 'Latn',
  titles,
  writing: PLAIN_WRITING,
};
