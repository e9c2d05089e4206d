import { Box, TextButton } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import type { Waiver } from '../../../engine/src';
import { useWords } from '../words';
import { Line } from './line';
import type { TextAddress, View } from './review-api';
import { useTakeActMutation } from './review-api';

interface Props {
  readonly waiver: Waiver;
  readonly text: TextAddress;
  readonly view: View;
}

/** A waiver that is in force, with its reason; whoever may waive may take it back. */
export const Waived = ({ waiver, text, view }: Props) => {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [takeAct] = useTakeActMutation();
  const takeBack = async (): Promise<void> => {
    const body = { fingerprint: view.fingerprint, waiver: waiver.entry };
    const answer = await takeAct({ text, act: 'cancel-waiver', body });
    if ('error' in answer) toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never) });
  };
  return (
    <Box>
      <Line label={say('review.waived-by', { name: waiver.actorName })}>{waiver.reason}</Line>
      {view.may.includes('cancel-waiver') && (
        <TextButton onClick={() => void takeBack()}>{say('act.cancel-waiver')}</TextButton>
      )}
    </Box>
  );
};
