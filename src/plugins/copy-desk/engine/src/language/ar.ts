import type { Language } from './language';

export const ar: Language = {
  locale: 'ar',
  direction: 'rtl',
};
