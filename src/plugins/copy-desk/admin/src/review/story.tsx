import { Flex, Typography } from '@strapi/design-system';
import { isRecord } from '../../../engine/src/api';
import { useWords } from '../words';
import { Line } from './line';
import type { TextAddress, View } from './review-api';
import { Waived } from './waived';

/** The words at which a request for changes points, in quotation marks. */
const passageIn = (passage: unknown): string | null =>
  isRecord(passage) && typeof passage['words'] === 'string' ? `«${passage['words']}»` : null;

/** Who did what, and what is still to be done. */
export const Story = ({ text, view }: { text: TextAddress; view: View }) => {
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
