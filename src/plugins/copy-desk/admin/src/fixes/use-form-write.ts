import { useForm, useNotification } from '@strapi/strapi/admin';
import { useOnTyped } from '../actions/on-typed';
import type { Checked, Reading } from '../panel/use-checked';
import { useWords } from '../words';
import type { Word } from '../words';
import type { FieldChanges } from './rewording';

/** Writes what a fresh reading of the form calls for; `unable` is said if that is nothing. True if it wrote. */
export type FormWrite = (fieldsIn: (reading: Reading) => FieldChanges | null, unable: Word) => Promise<boolean>;

/** Each writing reads the form anew, so that what was typed a moment ago is neither lost nor mistaken. */
export const useFormWrite = (readNow: () => Checked): FormWrite => {
  const onChange = useForm('copy-desk', (form) => form.onChange);
  const { toggleNotification } = useNotification();
  const { say } = useWords();
  const onTyped = useOnTyped({ readNow, onChange });
  return async (fieldsIn, unable) => {
    let written = false;
    await onTyped((form) => {
      const reading = form.readNow();
      const fields = reading.state === 'checked' ? fieldsIn(reading) : null;
      if (!fields || fields.size === 0) toggleNotification({ type: 'info', message: say(unable) });
      for (const [name, value] of fields ?? []) form.onChange(name, value);
      written = (fields?.size ?? 0) > 0;
      return Promise.resolve(written);
    });
    return written;
  };
};
