import { useForm } from '@strapi/strapi/admin';
import { Badge, Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { isRecord } from '../../../engine/src';
import type { Finding } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import { keyOf } from '../actions/refusals';
import { useLastReading } from '../panel/last-reading';
import { useWords } from '../words';
import { ActDialog } from './act-dialog';
import { offersFor } from './acts';
import { HistoryButton } from './history';
import { NewerDraft } from './newer-draft';
import type { TextAddress, View } from './review-api';
import { StageBadge } from './stage-badge';
import { Line } from './line';
import { Waived } from './waived';
import { useReview } from './use-review';

/** The words at which a request for changes points, in quotation marks. */
const passageIn = (passage: unknown): string | null =>
  isRecord(passage) && typeof passage['words'] === 'string' ? `«${passage['words']}»` : null;

/** Who did what, and what is still to be done. */
const Story = ({ text, view }: { text: TextAddress; view: View }) => {
  const { say, language } = useWords();
  const { state, approvals } = view;
  const at = (instant: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {approvals > 0 && state.missing > 0 && (
        <Typography tag="p" variant="pi" textColor="danger700" role="status">
          {say('review.missing', { count: state.missing })}
        </Typography>
      )}
      {state.emergency && <Line label={say('review.emergency')}>{state.emergency.note}</Line>}
      {state.request && (
        <Line label={say('review.requested-by', { name: state.request.actorName })}>{state.request.note}</Line>
      )}
      {state.approvals.map(({ entry, actorName, note }) => (
        <Line key={entry} label={say('review.approved-by', { name: actorName })}>
          {note}
        </Line>
      ))}
      {state.changes && (
        <Line label={say('review.changes-by', { name: state.changes.actorName })}>
          {[passageIn(state.changes.passage), state.changes.note].filter((part) => part !== null).join(' ')}
        </Line>
      )}
      {state.schedule && <Line label={say('review.due')}>{at(state.schedule.due)}</Line>}
      {state.withdrawn && <Line label={say('review.withdrawn')}>{state.withdrawn.note}</Line>}
      {state.waivers.map((waiver) => (
        <Waived key={waiver.entry} waiver={waiver} text={text} view={view} />
      ))}
    </Flex>
  );
};

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
  readonly findings: readonly Finding[];
}

const Acts = ({ text, view, findings }: ActsProps) => {
  const { say } = useWords();
  const isModified = useForm('copy-desk', (form) => form.modified);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {isModified && (
        <Typography tag="p" variant="pi" textColor="warning700" role="status">
          {say('review.unsaved')}
        </Typography>
      )}
      {offersFor(view, findings).map((offer) => (
        <ActDialog key={offer.label} offer={offer} text={text} view={view} findings={findings}>
          <Button fullWidth variant={offer.variant} disabled={isModified}>
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
  const { text, view, failed } = useReview(props);
  const { findings } = useLastReading(keyOf(props.documentId, text?.locale ?? null));
  const isSeen = text !== null && view !== undefined;
  return (
    <Box width="100%" lang={language} dir={direction} data-copy-desk="review">
      {!isSeen && (
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
          <Acts text={text} view={view} findings={findings} />
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
