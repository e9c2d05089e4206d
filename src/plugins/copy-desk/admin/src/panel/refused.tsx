import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { dropRefusal } from '../actions/refusals';
import type { Refusal } from '../actions/refusals';
import { useWords } from '../words';

/** What the gate said at the last attempt to publish; it stays until it is dealt with or put away. */
export const Refused = ({ refusal, id }: { refusal: Refusal; id: string }) => {
  const { say } = useWords();
  return (
    <Flex
      role="alert"
      direction="column"
      alignItems="stretch"
      gap={1}
      padding={3}
      hasRadius
      background="danger100"
      borderColor="danger200"
    >
      <Flex justifyContent="space-between" gap={2}>
        <Typography fontWeight="bold" textColor="danger700">
          {say('refusal.label')}
        </Typography>
        <IconButton variant="ghost" size="XS" label={say('refusal.dismiss')} onClick={() => dropRefusal(id)}>
          <Cross />
        </IconButton>
      </Flex>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {refusal.message}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700">
        {say('refusal.saved')}
      </Typography>
    </Flex>
  );
};
