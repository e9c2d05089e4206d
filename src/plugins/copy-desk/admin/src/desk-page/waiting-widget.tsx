import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { useDeskListQuery } from '../review/review-api';
import { StageBadge } from '../review/stage-badge';
import { useWords } from '../words';
import { editAddress } from './desk-table';

/** What waits for the reader, on the home page. */
const WaitingWidget = () => {
  const { say, language, direction } = useWords();
  const { data, error } = useDeskListQuery({ view: 'waiting', pageSize: 5, sort: 'since:asc' });
  if (error) return <Widget.Error />;
  if (!data) return <Widget.Loading />;
  if (data.items.length === 0) return <Widget.NoData>{say('desk.nothing-waits')}</Widget.NoData>;
  return (
    <Box lang={language} dir={direction} data-copy-desk="waiting">
      <Flex direction="column" alignItems="stretch" gap={3} tag="ul">
        {data.items.map((item) => (
          <Flex key={item.id} tag="li" gap={2} justifyContent="space-between">
            <Link tag={RouterLink} to={editAddress(item)}>
              <bdi lang={item.locale}>{item.headline ?? item.document}</bdi>
            </Link>
            <StageBadge stage={item.stage} />
          </Flex>
        ))}
      </Flex>
      {data.pagination.total > data.items.length && (
        <Typography variant="pi">{say('desk.total', { count: data.pagination.total })}</Typography>
      )}
    </Box>
  );
};

export default WaitingWidget;
