import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { Anchor } from './show-place';

interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Between the words and the card, and between the card and the window's edge, in pixels. */
const GAP = 8;

const between = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most));

/** Under the words if there is room, else over them; always inside the window. */
const beside = (words: DOMRect, card: DOMRect): Corner => {
  const below = words.bottom + GAP;
  const top = below + card.height + GAP <= window.innerHeight ? below : words.top - GAP - card.height;
  const left = (words.left + words.right - card.width) / 2;
  return {
    left: between(GAP, left, window.innerWidth - card.width - GAP),
    top: between(GAP, top, window.innerHeight - card.height - GAP),
  };
};

/** Keeps a card beside what it is about while the page scrolls. */
export const useCardPlace = (anchor: Anchor, card: RefObject<HTMLElement>): Corner => {
  const [corner, setCorner] = useState<Corner>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const move = (): void => {
      if (card.current) setCorner(beside(anchor.getBoundingClientRect(), card.current.getBoundingClientRect()));
    };
    move();
    window.addEventListener('scroll', move, true);
    window.addEventListener('resize', move);
    return () => {
      window.removeEventListener('scroll', move, true);
      window.removeEventListener('resize', move);
    };
  }, [anchor, card]);
  return corner;
};
