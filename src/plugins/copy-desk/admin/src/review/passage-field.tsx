import { Field, Flex, TextButton, Typography } from '@strapi/design-system';
import type { Passage } from '../../../engine/src';
import { useWords } from '../words';

/** The words that a note is about, as they were selected in the text; they may be left out. */
export const PassageField = ({ value, onDrop }: { value: Passage | null; onDrop: () => void }) => {
  const { say } = useWords();
  return (
    <Field.Root name="passage" hint={value ? undefined : say('act.passage.select')}>
      <Field.Label>{say('act.passage')}</Field.Label>
      {value && (
        <Flex gap={2} justifyContent="space-between">
          <Typography tag="q" dir="auto" data-copy-desk="passage">
            {value.text}
          </Typography>
          <TextButton onClick={onDrop}>{say('act.passage.drop')}</TextButton>
        </Flex>
      )}
      <Field.Hint />
    </Field.Root>
  );
};
