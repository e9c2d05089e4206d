import { useForm } from '@strapi/strapi/admin';
import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { EditViewProps } from '../edited-document';
import { keyOf } from '../actions/refusals';
import { useLastReading } from '../panel/last-reading';
import type { LastReading } from '../panel/last-reading';
import { Gone } from '../unsaved/gone';
import { useWords } from '../words';
import { ActDialog } from './act-dialog';
import { offersFor } from './acts';
import { HistoryButton } from './history';
import { isNewer, NewerDraft } from './newer-draft';
import type { TextAddress, View } from './review-api';
import { StageBadge } from './stage-badge';
import { Story } from './story';
import { useReview } from './use-review';

const Locales = ({ view }: { view: View }) => {
  const { say } = useWords();
  if (view.locales.length === 0) return null;
  return (
    <Flex gap={2} wrap="wrap" aria-label={say('review.locales')}>
      {view.locales.map(({ locale, stage }) => (
        <Badge key={locale}>{`${locale}: ${say(`stage.${stage}`)}`}</Badge>
      ))}
    </Flex>
  );
};

interface ActsProps {
  readonly text: TextAddress;
  readonly view: View;
  readonly reading: LastReading;
  /** Whether the draft on the screen is not the one that is stored any more. */
  readonly isStale: boolean;
}

const Acts = ({ text, view, reading, isStale }: ActsProps) => {
  const { say } = useWords();
  const isModified = useForm('copy-desk', (form) => form.modified);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {isModified && (
        <Typography tag="p" variant="pi" textColor="warning700" role="status">
          {say('review.unsaved')}
        </Typography>
      )}
      {offersFor(view, reading.findings).map((offer) => (
        <ActDialog key={offer.label} offer={offer} text={text} view={view} reading={reading}>
          <Button fullWidth variant={offer.variant} disabled={isModified || isStale}>
            {say(offer.label)}
          </Button>
        </ActDialog>
      ))}
    </Flex>
  );
};

const copyAddress = ({ model, documentId, locale }: TextAddress): string =>
  `/plugins/copy-desk/copy/${model}/${documentId}${locale === null ? '' : `?locale=${locale}`}`;

/** Where the text stands at the desk, and what the person may do with it. */
export const ReviewContent = (props: EditViewProps & { updatedAt: string | undefined }) => {
  const { say, language, direction } = useWords();
  const { text, view, failed, gone } = useReview(props);
  const reading = useLastReading(keyOf(props.documentId, text?.locale ?? null));
  const isSeen = text !== null && view !== undefined;
  return (
    <Box width="100%" lang={language} dir={direction} data-copy-desk="review">
      {gone && text && <Gone {...props} text={text} />}
      {!isSeen && !gone && (
        <Typography variant="pi" textColor="neutral700" role="status">
          {say(failed ? 'review.failed' : text ? 'panel.reading' : 'review.new')}
        </Typography>
      )}
      {isSeen && (
        <Flex direction="column" alignItems="stretch" gap={3}>
          <NewerDraft view={view} updatedAt={props.updatedAt} />
          <Flex gap={2} wrap="wrap">
            <StageBadge stage={view.state.stage} />
            {view.state.emergency && (
              <Badge backgroundColor="danger100" textColor="danger700">
                {say('review.unreviewed')}
              </Badge>
            )}
            {view.state.refused && (
              <Badge backgroundColor="danger100" textColor="danger700">
                {say('review.refused')}
              </Badge>
            )}
          </Flex>
          <Story text={text} view={view} />
          <Acts text={text} view={view} reading={reading} isStale={isNewer(view, props.updatedAt)} />
          <Locales view={view} />
          <Flex gap={4}>
            <Link tag={RouterLink} to={copyAddress(text)}>
              {say('copy.open')}
            </Link>
            <HistoryButton text={text} />
          </Flex>
        </Flex>
      )}
    </Box>
  );
};
