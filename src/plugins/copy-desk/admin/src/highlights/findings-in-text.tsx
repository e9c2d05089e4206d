import { useEffect, useRef, useState } from 'react';
import type { Finding, Way } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import type { Reading } from '../panel/use-checked';
import { ActDialog } from '../review/act-dialog';
import { FindingCard } from './finding-card';
import { showPlace } from './show-place';
import type { Anchor } from './show-place';
import { useFindingKeys } from './use-finding-keys';
import { useHover } from './use-hover';
import { useUnderlines } from './use-underlines';
import { useWaive } from './use-waive';
import type { Waiving } from './use-waive';

interface Open {
  readonly finding: Finding;
  readonly anchor: Anchor;
  readonly byKey: boolean;
}

interface Props {
  readonly findings: readonly Finding[];
  readonly shown: Reading;
  readonly place: EditViewProps;
  readonly onFix: (finding: Finding, way: Way) => void;
}

/** Underlines the findings where they stand, and opens a card on each: under the pointer, or with F8. */
export const FindingsInText = ({ findings, shown, place, onFix }: Props) => {
  const places = useUnderlines(findings, shown);
  const [open, setOpen] = useState<Open | null>(null);
  const [waived, setWaived] = useState<(Waiving & { readonly finding: Finding }) | null>(null);
  const waivingOf = useWaive(place, shown.options.settings);
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
  useHover(places, (pointed) => {
    if (pointed) {
      at.current = findings.indexOf(pointed.finding);
      setOpen({ finding: pointed.finding, anchor: pointed.range, byKey: false });
    } else if (open?.byKey === false && !isOverCard.current) close();
  });

  if (waived) {
    const { finding, ...waiving } = waived;
    return (
      <ActDialog
        {...waiving}
        reading={{ findings: [finding], errors: 0, shown: null }}
        about={finding}
        onClose={() => setWaived(null)}
      />
    );
  }
  if (!open) return null;
  const waiving = waivingOf(open.finding);
  return (
    <FindingCard
      finding={open.finding}
      anchor={open.anchor}
      takesFocus={open.byKey}
      onFix={(finding, way) => {
        close();
        onFix(finding, way);
      }}
      onWaive={
        waiving
          ? () => {
              close();
              setWaived({ ...waiving, finding: open.finding });
            }
          : undefined
      }
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
