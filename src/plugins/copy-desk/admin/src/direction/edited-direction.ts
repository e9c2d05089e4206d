import { useMemo } from 'react';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { fieldStyles } from './field-styles';
import { useMarkdownDirection } from './markdown-direction';
import { usePageDirection } from './page-direction';

/** Turns the fields of the edit view into the direction of the edited locale. */
export const useEditedDirection = (props: EditViewProps): void => {
  const { locale, schema } = useEditedDocument(props);
  const attributes = schema?.attributes;
  const styles = useMemo(() => (attributes ? fieldStyles(attributes) : null), [attributes]);
  usePageDirection(locale, styles);
  useMarkdownDirection(locale);
};
