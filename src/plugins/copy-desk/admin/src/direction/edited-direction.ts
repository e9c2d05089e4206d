import { useEffect } from 'react';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { directionOf } from './direction';
import { EDITED_DIRECTION, fieldStyles } from './field-styles';

/** Turns the fields of the edit view into the direction of the edited locale, as long as it is open. */
export const useEditedDirection = (props: EditViewProps): void => {
  const { locale, schema } = useEditedDocument(props);
  const attributes = schema?.attributes;
  useEffect(() => {
    if (locale === null || !attributes) return;
    const page = document.documentElement;
    const style = document.createElement('style');
    style.textContent = fieldStyles(attributes);
    document.head.append(style);
    page.setAttribute(EDITED_DIRECTION, directionOf(locale));
    return () => {
      page.removeAttribute(EDITED_DIRECTION);
      style.remove();
    };
  }, [locale, attributes]);
};
