import { Box, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { View } from './review-api';

/** Whether somebody has saved the draft since it was opened here. */
export const isNewer = (view: View, opened: string | undefined): boolean =>
  opened !== undefined && new Date(view.draft.updatedAt) > new Date(opened);

/** Warns that the draft on the screen is not the one that is stored any more, and names who changed it. */
export const NewerDraft = ({ view, updatedAt }: { view: View; updatedAt: string | undefined }) => {
  const { say } = useWords();
  if (!isNewer(view, updatedAt)) return null;
  return (
    <Box role="alert" padding={3} hasRadius background="warning100" borderColor="warning200">
      <Typography tag="p" variant="pi" textColor="warning700">
        {say('review.newer', { name: view.draft.by ?? '?' })}
      </Typography>
    </Box>
  );
};
