import { Button, Modal } from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { selectedPassage } from '../highlights/selected-passage';
import type { Finding } from '../../../engine/src';
import type { LastReading } from '../panel/last-reading';
import { useWords } from '../words';
import { answersTo, isAnswered, NO_ANSWERS } from './act-answers';
import { Questions } from './act-questions';
import type { Offer } from './acts';
import type { TextAddress, View } from './review-api';
import { useTakeActMutation } from './review-api';

interface Props {
  readonly offer: Offer;
  readonly text: TextAddress;
  readonly view: View;
  /** What the panel has read of the text. */
  readonly reading: LastReading;
  /** What opens it; without, it is open from the beginning. */
  readonly children?: ReactNode;
  /** The finding that the act is about, where that is known. */
  readonly about?: Finding;
  readonly onClose?: () => void;
}

/** Asks for what an act wants, and takes it on the text that the person has seen. */
export const ActDialog = ({ offer, text, view, reading, children, about, onClose }: Props) => {
  const { say, direction, language } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [takeAct, { isLoading }] = useTakeActMutation();
  const [isOpen, setOpen] = useState(children === undefined);
  const [answers, setAnswers] = useState({ ...NO_ANSWERS, finding: about });
  const { asks, act, label } = offer;

  const turn = (opens: boolean): void => {
    setOpen(opens);
    const passage = asks.passage && reading.shown ? selectedPassage(reading.shown) : null;
    if (opens) setAnswers({ ...NO_ANSWERS, passage });
    else onClose?.();
  };

  const take = async (): Promise<void> => {
    const body = { fingerprint: view.fingerprint, ...answersTo(answers), ...offer.body };
    const answer = await takeAct({ text, act, body });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never) });
      return;
    }
    turn(false);
    toggleNotification({ type: 'success', message: say('act.done') });
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      {children !== undefined && <Modal.Trigger>{children}</Modal.Trigger>}
      <Modal.Content lang={language} dir={direction}>
        <Modal.Header>
          <Modal.Title>{say(label)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Questions asks={asks} view={view} findings={reading.findings} answers={answers} onAnswer={setAnswers} />
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('act.back')}</Button>
          </Modal.Close>
          <Button
            loading={isLoading}
            disabled={!isAnswered(asks, answers)}
            variant={offer.variant === 'danger-light' ? 'danger' : 'default'}
            onClick={() => void take()}
          >
            {say(label)}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
