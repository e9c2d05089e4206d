import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Finding } from '../../../engine/src';
import { afterChanges } from './after-changes';
import type { Shown } from './show-place';
import { canUnderline, clearUnderlines, underline } from './underlines';
import type { Underlined } from './underlines';

/** The editor draws in several steps, and while somebody types the words are not those that were read. */
const SETTLED = 100;

/** Keeps the findings underlined in the editor as it is drawn anew; gives what is underlined at present. */
export const useUnderlines = (findings: readonly Finding[], shown: Shown): RefObject<readonly Underlined[]> => {
  const places = useRef<readonly Underlined[]>([]);
  const latest = useRef({ findings, shown });
  latest.current = { findings, shown };
  const draw = useRef(() => {
    places.current = underline(latest.current.findings, latest.current.shown) ?? places.current;
  });

  useEffect(() => {
    if (canUnderline()) draw.current();
  }, [findings, shown]);

  useEffect(() => {
    if (!canUnderline()) return;
    const stop = afterChanges(() => SETTLED, draw.current);
    return () => {
      stop();
      clearUnderlines();
    };
  }, []);
  return places;
};
