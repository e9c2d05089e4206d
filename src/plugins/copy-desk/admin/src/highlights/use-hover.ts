import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { underlinedAt } from './underlines';
import type { Underlined } from './underlines';

/** How long the pointer must rest on words before their card opens, and be away before it closes. */
const REST = 250;

/** Tells on which underlined words the pointer rests; null once it has left them. */
export const useHover = (
  places: RefObject<readonly Underlined[]>,
  onRest: (place: Underlined | null) => void,
): void => {
  const latest = useRef(onRest);
  latest.current = onRest;
  useEffect(() => {
    let over: Underlined | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ target, clientX, clientY, buttons }: MouseEvent): void => {
      const isInEditor = buttons === 0 && target instanceof Element && target.closest('[data-slate-editor]');
      const now = isInEditor ? underlinedAt(places.current ?? [], clientX, clientY) : undefined;
      if (now?.finding === over?.finding) return;
      over = now;
      clearTimeout(resting);
      resting = setTimeout(() => latest.current(now ?? null), REST);
    };
    document.addEventListener('mousemove', follow, { passive: true });
    return () => {
      document.removeEventListener('mousemove', follow);
      clearTimeout(resting);
    };
  }, [places]);
};
