import { useEffect, useRef, useState } from 'react';
import type { Finding, Way } from '../../../engine/src';
import { FindingCard } from './finding-card';
import { showPlace } from './show-place';
import type { Anchor, Shown } from './show-place';
import { useFindingKeys } from './use-finding-keys';
import { useHover } from './use-hover';
import { useUnderlines } from './use-underlines';

interface Open {
  readonly finding: Finding;
  readonly anchor: Anchor;
  readonly byKey: boolean;
}

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: Shown;
  readonly onFix: (finding: Finding, way: Way) => void;
}

/** Underlines the findings where they stand, and opens a card on each: under the pointer, or with F8. */
export const FindingsInText = ({ findings, shown, onFix }: Props) => {
  const places = useUnderlines(findings, shown);
  const [open, setOpen] = useState<Open | null>(null);
  const isOverCard = useRef(false);
  /** Where F8 goes on from; the card may be closed meanwhile. */
  const at = useRef(-1);

  const close = (): void => setOpen(null);
  // What was read anew has other findings; the card would speak of words that may be gone.
  useEffect(close, [findings]);

  const move = (step: 1 | -1): void => {
    const count = findings.length;
    for (let tries = 0; tries < count; tries += 1) {
      at.current = (Math.max(at.current, step === 1 ? -1 : 0) + step + count) % count;
      const finding = findings[at.current];
      const anchor = finding ? showPlace(finding, shown) : null;
      if (finding && anchor) {
        setOpen({ finding, anchor, byKey: true });
        return;
      }
    }
  };
  useFindingKeys(move);
  useHover(places, (place) => {
    if (place) {
      at.current = findings.indexOf(place.finding);
      setOpen({ finding: place.finding, anchor: place.range, byKey: false });
    } else if (open?.byKey === false && !isOverCard.current) close();
  });

  if (!open) return null;
  return (
    <FindingCard
      finding={open.finding}
      anchor={open.anchor}
      takesFocus={open.byKey}
      onFix={(finding, way) => {
        close();
        onFix(finding, way);
      }}
      onMove={move}
      onClose={() => {
        close();
        if (open.byKey) showPlace(open.finding, shown);
      }}
      onPointer={(isOver) => {
        isOverCard.current = isOver;
        if (!isOver && !open.byKey) close();
      }}
    />
  );
};
