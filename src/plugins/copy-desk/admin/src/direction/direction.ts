import { FROM_RIGHT } from '../../../engine/src/language/from-right';

/** The direction in which text of a locale runs, whatever its region. */
export const directionOf = (locale: string): 'rtl' | 'ltr' =>
  FROM_RIGHT.has(locale.toLowerCase().split(/[-_]/u)[0] ?? '') ? 'rtl' : 'ltr';
