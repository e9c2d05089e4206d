import { Button, Flex } from '@strapi/design-system';
import { ClockCounterClockwise, Magic } from '@strapi/icons';
import type { Finding } from '../../../engine/src';
import { useWords } from '../words';
import type { Fixes } from './use-fixes';

/** All safe fixes at once, and the way back from the last fix. */
export const FixBar = ({ findings, fixes }: { findings: readonly Finding[]; fixes: Fixes }) => {
  const { say } = useWords();
  const count = findings.filter(({ fix }) => fix?.safe).length;
  if (count === 0 && !fixes.undo) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} data-copy-desk="fixes">
      {count > 0 && (
        <Button size="S" variant="secondary" startIcon={<Magic />} onClick={fixes.fixAllSafe}>
          {say('fix.all', { count })}
        </Button>
      )}
      {fixes.undo && (
        <Button size="S" variant="tertiary" startIcon={<ClockCounterClockwise />} onClick={fixes.undo}>
          {say('fix.undo')}
        </Button>
      )}
    </Flex>
  );
};
