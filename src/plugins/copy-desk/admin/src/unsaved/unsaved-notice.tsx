import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { EditViewProps } from '../edited-document';
import { useWords } from '../words';
import { useUnsaved } from './use-unsaved';

/** Offers what was typed here before and never saved. */
export const UnsavedNotice = (props: EditViewProps) => {
  const { say } = useWords();
  const unsaved = useUnsaved(props);
  if (!unsaved) return null;
  return (
    <Box role="alert" padding={3} marginBottom={3} hasRadius background="warning100" borderColor="warning200">
      <Typography tag="p" variant="pi" textColor="warning700">
        {say('unsaved.kept')}
      </Typography>
      <Flex gap={2} paddingTop={2}>
        <Button size="S" variant="secondary" onClick={unsaved.putBack}>
          {say('unsaved.put-back')}
        </Button>
        <Button size="S" variant="tertiary" onClick={unsaved.discard}>
          {say('unsaved.discard')}
        </Button>
      </Flex>
    </Box>
  );
};
