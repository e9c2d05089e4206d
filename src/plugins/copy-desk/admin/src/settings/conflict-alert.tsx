import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import { Changes } from './changes';
import type { Conflict } from './settings-api';

interface Props {
  readonly conflict: Conflict;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Says who has changed the settings meanwhile, and asks which are to hold. */
export const ConflictAlert = ({ conflict, onKeepMine, onTakeTheirs }: Props) => {
  const { say } = useWords();
  return (
    <Box role="alert" background="warning100" borderColor="warning600" padding={4} hasRadius data-copy-desk="conflict">
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography fontWeight="bold">{say('settings.conflict', { by: conflict.by })}</Typography>
        <Changes changes={conflict.changes} />
        <Flex gap={2}>
          <Button variant="secondary" onClick={onTakeTheirs}>
            {say('settings.conflict.theirs')}
          </Button>
          <Button variant="danger-light" onClick={onKeepMine}>
            {say('settings.conflict.mine')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};
