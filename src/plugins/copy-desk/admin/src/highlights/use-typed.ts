import { useEffect, useMemo, useRef, useState } from 'react';
import { afterChanges } from './after-changes';
import { editorsOf, isInEditor, shownTexts } from './editor';
import { leafTexts, withLeafTexts } from './text-leaves';

/** Typing is never held up: what is typed is read at the first pause, in milliseconds; of a long text at a longer one. */
const PAUSE = 80;
/** The editor itself hands the text over after so long. */
const LONGEST_PAUSE = 300;
/** So many characters are read and drawn in about a millisecond: a text that takes longer than a pause would hold up the next key. */
const READ_IN_A_MILLISECOND = 200;

const pauseOf = (value: unknown): number => {
  const length = leafTexts(value).reduce((sum, text) => sum + text.length, 0);
  return Math.min(LONGEST_PAUSE, Math.max(PAUSE, length / READ_IN_A_MILLISECOND));
};

/** What the editor shows of a field, ahead of the value that it was typed into. */
interface Ahead {
  readonly value: unknown;
  readonly typed: unknown;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/**
 * A blocks field's value as its editor shows it. Strapi's editor hands over what was typed 300 ms after the last key;
 * until then the words are read where they stand. New paragraphs and marks wait for the editor.
 */
export const useTyped = (value: unknown): unknown => {
  const [ahead, setAhead] = useState<Ahead | null>(null);
  const editor = useRef<HTMLElement>();
  const pause = useMemo(() => pauseOf(value), [value]);
  const latest = useRef<{ value: unknown; pause: number; texts: readonly string[] }>({ value, pause, texts: [] });
  latest.current.value = value;
  latest.current.pause = pause;

  useEffect(() => {
    // Of two that show the same words either may be the field's: neither is known by them.
    const [first, second] = editorsOf(value);
    if (first && !second) editor.current = first.element;
  }, [value]);

  useEffect(() => {
    const read = () => {
      const { value: now, texts: before } = latest.current;
      const texts = editor.current?.isConnected ? shownTexts(editor.current) : [];
      if (texts.length !== leafTexts(now).length || isSame(texts, before)) return;
      latest.current.texts = texts;
      setAhead({ value: now, typed: withLeafTexts(now, texts) });
    };
    return afterChanges(() => latest.current.pause, read, isInEditor);
  }, []);

  return Array.isArray(value) && ahead?.value === value ? ahead.typed : value;
};
