import { Box, Flex, Modal, TextButton, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import { Differences } from './differences';
import type { TextAddress, Told } from './review-api';
import { useDeskHistoryQuery } from './review-api';

const Entry = ({ told }: { told: Told }) => {
  const { say, language } = useWords();
  const at = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(told.at));
  return (
    <Box tag="li" paddingBottom={4}>
      <Typography tag="p" fontWeight="bold">
        {say(`kind.${told.kind}`)} · <bdi>{told.isPerson ? told.actorName : say('history.nobody')}</bdi>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <time dateTime={told.at}>{at}</time>
      </Typography>
      {told.note && (
        <Typography tag="p" dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {told.note}
        </Typography>
      )}
      <Differences changes={told.changes} />
    </Box>
  );
};

const Entries = ({ text }: { text: TextAddress }) => {
  const { say } = useWords();
  const { data, error } = useDeskHistoryQuery(text);
  if (!data) return <Typography role="status">{say(error ? 'history.failed' : 'panel.reading')}</Typography>;
  return (
    <Box tag="ol">
      {[...data].reverse().map((told) => (
        <Entry key={told.id} told={told} />
      ))}
    </Box>
  );
};

/** Opens every act on a text: who, when, why, and what changed in between. */
export const HistoryButton = ({ text }: { text: TextAddress }) => {
  const { say, language, direction } = useWords();
  return (
    <Modal.Root>
      <Modal.Trigger>
        <TextButton>{say('history.title')}</TextButton>
      </Modal.Trigger>
      <Modal.Content lang={language} dir={direction}>
        <Modal.Header>
          <Modal.Title>{say('history.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch">
            <Entries text={text} />
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
