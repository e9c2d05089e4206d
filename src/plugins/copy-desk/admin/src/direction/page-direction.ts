import { useEffect } from 'react';
import { directionOf } from './direction';
import { EDITED_DIRECTION } from './field-styles';

/** Turns what the page shows of a locale into its direction, as long as it is shown; null for what has no locale. */
export const usePageDirection = (locale: string | null, styles: string | null): void => {
  useEffect(() => {
    if (locale === null || styles === null) return;
    const page = document.documentElement;
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    document.head.append(sheet);
    page.setAttribute(EDITED_DIRECTION, directionOf(locale));
    return () => {
      page.removeAttribute(EDITED_DIRECTION);
      sheet.remove();
    };
  }, [locale, styles]);
};
