import { Box, Link, Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { DeskItem } from '../review/review-api';
import { StageBadge } from '../review/stage-badge';
import { useWords } from '../words';
import type { Word } from '../words';

const COLUMNS = ['headline', 'stage', 'locale', 'category', 'findings', 'since'] as const;

/** Where the Content Manager edits the text. */
export const editAddress = ({ contentType, document, locale }: DeskItem): string =>
  `/content-manager/collection-types/${contentType}/${document}${locale === '' ? '' : `?plugins[i18n][locale]=${locale}`}`;

interface Props {
  readonly items: readonly DeskItem[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
}

const Heads = ({ sort, onSort }: Omit<Props, 'items'>) => {
  const { say } = useWords();
  const [by, order] = sort.split(':');
  return (
    <Tr>
      {COLUMNS.map((column) => (
        <Th key={column} aria-sort={by === column ? (order === 'asc' ? 'ascending' : 'descending') : 'none'}>
          <TextButton onClick={() => onSort(`${column}:${by === column && order === 'desc' ? 'asc' : 'desc'}`)}>
            {say(`column.${column}`)}
            {by === column ? (order === 'asc' ? ' ↑' : ' ↓') : ''}
          </TextButton>
        </Th>
      ))}
    </Tr>
  );
};

const Row = ({ item }: { item: DeskItem }) => {
  const { say, language } = useWords();
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(item.since),
  );
  return (
    <Tr>
      <Td>
        <Link tag={RouterLink} to={editAddress(item)}>
          <bdi lang={item.locale}>{item.headline ?? item.document}</bdi>
        </Link>
      </Td>
      <Td>
        <StageBadge stage={item.stage} />
        {item.emergency && <Typography textColor="danger700"> {say('review.unreviewed')}</Typography>}
        {item.refused && <Typography textColor="danger700"> {say('review.refused')}</Typography>}
        {item.recordChanged && <Typography textColor="warning700"> {say('view.record-changed')}</Typography>}
      </Td>
      <Td>{item.locale}</Td>
      <Td>{item.category ? say(`category.${item.category}` as Word) : ''}</Td>
      <Td>{item.findings ?? 0}</Td>
      <Td>
        <time dateTime={item.since}>{at}</time>
      </Td>
    </Tr>
  );
};

/** One page of texts, each a link to where it is edited. */
export const DeskTable = ({ items, sort, onSort }: Props) => {
  const { say } = useWords();
  if (items.length === 0) {
    return (
      <Box background="neutral0" padding={6} hasRadius>
        <Typography>{say('desk.empty')}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={items.length + 1}>
      <Thead>
        <Heads sort={sort} onSort={onSort} />
      </Thead>
      <Tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </Tbody>
    </Table>
  );
};
