import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Cross, Magic } from '@strapi/icons';
import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { explain, placeLabel } from '../../../engine/src/api';
import type { Finding, Way } from '../../../engine/src';
import { waysOf } from '../fixes/ways';
import { Advice } from '../panel/advice';
import { SeverityLabel } from '../panel/severity';
import { useWords } from '../words';
import { useCardPlace } from './card-place';
import type { Anchor } from './show-place';

export interface CardProps {
  readonly finding: Finding;
  readonly anchor: Anchor;
  /** Whether the card was asked for with the keyboard, and so takes the focus. */
  readonly takesFocus: boolean;
  readonly onFix: (finding: Finding, way: Way) => void;
  /** Absent where the person may not let the finding pass. */
  readonly onWaive?: (() => void) | undefined;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onPointer: (isOver: boolean) => void;
}

const WIDTH = '36rem';

/** What was found at one place, why it matters, and what mends it; it stands beside the words. */
export const FindingCard = (props: CardProps) => {
  const { finding, anchor, takesFocus, onFix, onWaive, onMove, onClose, onPointer } = props;
  const { language, direction, say } = useWords();
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const { left, top } = useCardPlace(anchor, card);
  const words = explain(finding, language);
  const ways = waysOf(finding, say);

  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
  }, [finding, takesFocus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };

  return createPortal(
    <Box
      ref={card}
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      lang={language}
      dir={direction}
      data-copy-desk="card"
      position="fixed"
      zIndex="popover"
      width={WIDTH}
      maxWidth="calc(100vw - 1.6rem)"
      padding={4}
      hasRadius
      background="neutral0"
      borderColor="neutral200"
      shadow="popupShadow"
      style={{ left, top }}
      onKeyDown={onKeyDown}
      onMouseEnter={() => onPointer(true)}
      onMouseLeave={() => onPointer(false)}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex justifyContent="space-between" gap={2}>
          <Flex gap={2}>
            <SeverityLabel severity={finding.severity} />
            <Typography variant="pi" textColor="neutral600">
              {placeLabel(finding, language)}
            </Typography>
          </Flex>
          <Flex gap={1} data-copy-desk="card-moves">
            <IconButton size="XS" variant="ghost" label={say('card.previous')} onClick={() => onMove(-1)}>
              <ArrowUp />
            </IconButton>
            <IconButton size="XS" variant="ghost" label={say('card.next')} onClick={() => onMove(1)}>
              <ArrowDown />
            </IconButton>
            <IconButton size="XS" variant="ghost" label={say('card.close')} onClick={onClose}>
              <Cross />
            </IconButton>
          </Flex>
        </Flex>
        <Typography tag="h2" id={title} variant="omega" fontWeight="bold" textColor="neutral800">
          {words.title}
        </Typography>
        <Typography tag="p" textColor="neutral800">
          {words.what}
        </Typography>
        <Advice label={say('finding.why')} text={words.why} />
        <Advice label={say('finding.remedy')} text={words.remedy} />
        {(ways.length > 0 || onWaive) && (
          <Flex paddingTop={1} gap={2} wrap="wrap">
            {ways.map(({ way, label }) => (
              <Button key={way} size="S" variant="secondary" startIcon={<Magic />} onClick={() => onFix(finding, way)}>
                {label}
              </Button>
            ))}
            {onWaive && (
              <Button size="S" variant="tertiary" onClick={onWaive}>
                {say('card.waive')}
              </Button>
            )}
          </Flex>
        )}
      </Flex>
    </Box>,
    document.body,
  );
};
