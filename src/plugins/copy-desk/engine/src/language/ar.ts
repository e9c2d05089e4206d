import { gathering } from './ar/gathering';
import { quotation } from './ar/quotation';
import { calendar } from './ar/calendar';
import { dateline } from './ar/dateline';
import { datelineForm } from './ar/dateline-form';
import { event } from './ar/event';
import { order } from './ar/order';
import { titles } from './ar/titles';
import { writing } from './ar/writing';
import type { Language } from './language';

export const ar: Language = {
  locale: 'ar',
  script: 'Arab',
  direction: 'rtl',
  calendar,
  dateline,
  datelineForm,
  event,
  order,
  gathering,
  quotation,
  titles,
  writing,
};
