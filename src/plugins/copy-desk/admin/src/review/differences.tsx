import { Box, Flex, Typography } from '@strapi/design-system';
import type { Difference, Part } from '../../../engine/src';
import type { Word } from '../words';
import { useWords } from '../words';

const FIELDS: ReadonlySet<string> = new Set([
  'headline',
  'standfirst',
  'body',
  'slug',
  'dateline',
  'quotations',
  'speakers',
  'event',
  'embargo',
  'corrections',
  'captions',
  'category',
]);

const LOOKS = {
  same: {},
  added: { background: '#c6f0c2' },
  removed: { background: '#fcd5d1' },
} as const;

const Piece = ({ part }: { part: Part }) => {
  const Tag = part.is === 'added' ? 'ins' : part.is === 'removed' ? 'del' : 'span';
  return <Tag style={LOOKS[part.is]}>{part.text}</Tag>;
};

/** What changed between two texts, word by word; each field runs in its own direction. */
export const Differences = ({ changes }: { changes: readonly Difference[] }) => {
  const { say } = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {changes.map(({ field, parts }) => (
        <Box key={field}>
          <Typography variant="sigma" textColor="neutral600">
            {FIELDS.has(field) ? say(`field.${field}` as Word) : field}
          </Typography>
          <Typography tag="p" dir="auto" style={{ whiteSpace: 'pre-line' }}>
            {parts.map((part, index) => (
              <Piece key={index} part={part} />
            ))}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
