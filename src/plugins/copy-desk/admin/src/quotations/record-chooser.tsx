import { Flex, TextButton, TextInput } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useDeferredValue, useState } from 'react';
import type { FoundRecord } from '../../../engine/src';
import { Nothing } from '../panel/section';
import { useSearchRecordsQuery } from '../records/record-api';
import { useWords } from '../words';

export interface ChooserProps {
  /** Where records are looked for: the article's relation to its speakers. */
  readonly search: { readonly model: string; readonly field: string; readonly locale: string | null };
  readonly label: string;
  readonly onChoose: (record: FoundRecord) => void;
}

/** Lets an editor look for another record by its name. */
export const RecordChooser = ({ search, label, onChoose }: ChooserProps) => {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const { data } = useSearchRecordsQuery({ ...search, words: useDeferredValue(words) });
  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%" role="search">
      <TextInput
        size="S"
        dir="auto"
        autoFocus
        aria-label={label}
        placeholder={say('speaker.search')}
        value={words}
        onChange={(event: { target: { value: string } }) => setWords(event.target.value)}
      />
      {data?.length === 0 && <Nothing>{say('speaker.unknown')}</Nothing>}
      {data?.map((record) => (
        <TextButton key={record.documentId} startIcon={<Link />} onClick={() => onChoose(record)}>
          {say('speaker.link', { name: record.name })}
        </TextButton>
      ))}
    </Flex>
  );
};
