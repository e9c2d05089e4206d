import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../words';
import { Card } from './card';
import { Changes } from './changes';
import { useSettingsHistoryQuery } from './settings-api';

/** Who changed what and when, the latest first. */
export const HistorySection = () => {
  const { say, language } = useWords();
  const [page, setPage] = useState(1);
  const { data } = useSettingsHistoryQuery(page);
  const timeOf = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
  return (
    <Card title={say('settings.history')}>
      <Box tag="ol" data-copy-desk="settings-history">
        {data?.changes.map(({ id, by, at, changes }) => (
          <Box tag="li" key={id} paddingBottom={3}>
            <Typography tag="p" fontWeight="bold">
              <bdi>{by === 'system' ? say('history.nobody') : by}</bdi> · <time dateTime={at}>{timeOf(at)}</time>
            </Typography>
            <Changes changes={changes} />
          </Box>
        ))}
      </Box>
      {data && (page > 1 || data.hasMore) && (
        <Flex gap={2} justifyContent="center">
          <Button variant="tertiary" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {say('desk.previous')}
          </Button>
          <Button variant="tertiary" disabled={!data.hasMore} onClick={() => setPage(page + 1)}>
            {say('desk.next')}
          </Button>
        </Flex>
      )}
    </Card>
  );
};
