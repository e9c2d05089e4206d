import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { draftOf, draftOfItem, formOf } from '../../../engine/src/api';
import type { Draft } from '../../../engine/src';
import type { ReadItem } from '../../../engine/src/formats/read';
import type { DeskSettings } from '../desk-api';
import { useKnowledge } from '../knowledge';

/** The news item in a text, once its reader has come; null for wire text, and while it comes. */
const useItem = (text: string): ReadItem | null => {
  const [read, setRead] = useState<{ readonly text: string; readonly item: ReadItem } | null>(null);
  useEffect(() => {
    const form = formOf(text);
    let isCurrent = true;
    if (form !== null) {
      void import('../../../engine/src/formats/read').then(({ readItem, UnreadableItem }) => {
        try {
          if (isCurrent) setRead({ text, item: readItem(form, text) });
        } catch (error) {
          // Half an item, while somebody types; the server says what is wrong with a whole one.
          if (!(error instanceof UnreadableItem)) throw error;
        }
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return read?.text === text ? read.item : null;
};

/** What the desk recognises in a text or a news item; null where there is nothing to read, or nothing to read it by yet. */
export const useDraft = (text: string, locale: string, desk: DeskSettings): Draft | null => {
  const words = useDeferredValue(text);
  const item = useItem(words);
  const isReady = useKnowledge(locale).state === 'ready';
  return useMemo(() => {
    const options = { locale, settings: desk.settings, today: desk.today };
    if (!isReady) return null;
    if (item) return draftOfItem(item, options);
    return words.trim() === '' || formOf(words) !== null ? null : draftOf(words, options);
  }, [words, item, locale, desk, isReady]);
};
