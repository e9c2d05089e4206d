import { quotation } from './ar/quotation';
import { calendar } from './ar/calendar';
import { dateline } from './ar/dateline';
import { event } from './ar/event';
import { order } from './ar/order';
import type { Language } from './language';

export const ar: Language = {
  locale: 'ar',
  direction: 'rtl',
  calendar,
  dateline,
  event,
  order,
  quotation,
};
