import { unstable_useDocument as useDocument, useDebounce, useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { forgetTexts, keepTexts, keptTexts, keyFor, textsIn } from './kept-texts';
import type { Texts } from './kept-texts';

/** Milliseconds after the last key. */
const PAUSE = 500;

/** What was typed here before and never saved, with what can be done about it; null where there is nothing. */
export interface Unsaved {
  readonly putBack: () => void;
  readonly discard: () => void;
}

/** An emptied field is stored as none. */
const shapeOf = (text: unknown): string => JSON.stringify(text === '' ? null : (text ?? null));

const differ = (kept: Texts, values: Texts): boolean =>
  Object.entries(kept).some(([name, text]) => shapeOf(text) !== shapeOf(values[name]));

/** Keeps what is typed until it is saved, and offers what an ended session, a closed page or a crash has left behind. */
export const useUnsaved = (props: EditViewProps): Unsaved | null => {
  const { model, collectionType, documentId } = props;
  const { locale } = useEditedDocument(props);
  const { schema } = useDocument({ model, collectionType }, { skip: true });
  const isModified = useForm('copy-desk', (form) => form.modified);
  const onChange = useForm('copy-desk', (form) => form.onChange);
  const current = useForm('copy-desk', (form) => form.values as Texts);
  const values = useDebounce(current, PAUSE);
  // A form that is cleared, as at the end of a session, is none that was saved.
  const isStored = current['id'] !== undefined;
  const key = keyFor({ model, documentId, locale });
  const [offered, setOffered] = useState(() => keptTexts(key));
  const keptAs = useRef<string | null>(null);

  useEffect(() => {
    if (isModified) {
      if (schema) keepTexts(key, textsIn(values, schema.attributes));
      keptAs.current = key;
    } else if (keptAs.current !== null && isStored) {
      forgetTexts(keptAs.current);
      keptAs.current = null;
    }
  }, [key, isModified, isStored, values, schema]);

  if (!offered || !differ(offered, current)) return null;
  return {
    putBack: () => {
      for (const [name, text] of Object.entries(offered)) onChange(name, text);
      setOffered(null);
    },
    discard: () => {
      if (!isModified) forgetTexts(key);
      setOffered(null);
    },
  };
};
