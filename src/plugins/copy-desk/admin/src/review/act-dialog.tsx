import {
  Button,
  DateTimePicker,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Textarea,
} from '@strapi/design-system';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { explain, placeLabel } from '../../../engine/src';
import type { Finding } from '../../../engine/src';
import type { Word } from '../words';
import { useWords } from '../words';
import type { Offer } from './acts';
import type { TextAddress, View } from './review-api';
import { useApproversQuery, useTakeActMutation } from './review-api';

interface Filled {
  readonly note: string;
  readonly to: string;
  readonly at: Date | undefined;
  readonly finding: Finding | undefined;
}

const People = ({ view, value, onChange }: { view: View; value: string; onChange: (to: string) => void }) => {
  const { say } = useWords();
  const { data: people = [] } = useApproversQuery(null);
  const isFree = (actor: string): boolean => view.state.contributors.every((person) => person.actor !== actor);
  return (
    <Field.Root name="to">
      <Field.Label>{say('act.to')}</Field.Label>
      <SingleSelect
        value={value}
        onChange={(to: string | number) => onChange(String(to))}
        placeholder={say('act.to.anybody')}
        onClear={() => onChange('')}
      >
        {people
          .filter(({ actor }) => isFree(actor))
          .map(({ actor, name }) => (
            <SingleSelectOption key={actor} value={actor}>
              {name}
            </SingleSelectOption>
          ))}
      </SingleSelect>
    </Field.Root>
  );
};

interface ChoiceProps {
  readonly label: Word;
  readonly required: boolean;
  readonly findings: readonly Finding[];
  readonly value: Finding | undefined;
  readonly onChange: (finding: Finding | undefined) => void;
}

const FindingChoice = ({ label, required, findings, value, onChange }: ChoiceProps) => {
  const { say, language } = useWords();
  return (
    <Field.Root name="finding" required={required}>
      <Field.Label>{say(label)}</Field.Label>
      <SingleSelect
        value={value ? String(findings.indexOf(value)) : ''}
        {...(!required && { onClear: () => onChange(undefined) })}
        onChange={(index: string | number) => onChange(findings[Number(index)])}
      >
        {findings.map((finding, index) => (
          <SingleSelectOption key={index} value={String(index)}>
            {`${placeLabel(finding, language)}: ${explain(finding, language).what}`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

const placeOf = ({ rule, field, block, start, end }: Finding) => ({ rule, field, block, start, end });

interface Props {
  readonly offer: Offer;
  readonly text: TextAddress;
  readonly view: View;
  /** What the desk finds in the text. */
  readonly findings: readonly Finding[];
  readonly children: ReactNode;
}

/** Asks for what an act wants, and takes it on the text that the person has seen. */
export const ActDialog = ({ offer, text, view, findings, children }: Props) => {
  const { say, direction, language } = useWords();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [takeAct, { isLoading }] = useTakeActMutation();
  const [isOpen, setOpen] = useState(false);
  const [filled, setFilled] = useState<Filled>({ note: '', to: '', at: undefined, finding: undefined });
  const { asks, act, label } = offer;
  const withWords = findings.filter(({ start, end }) => end > start);
  const isIncomplete =
    (asks.note === 'needed' && filled.note.trim() === '') ||
    (asks.time === true && !filled.at) ||
    (asks.finding !== undefined && !filled.finding);

  const take = async (): Promise<void> => {
    const body = {
      fingerprint: view.fingerprint,
      ...(filled.note !== '' && { note: filled.note }),
      ...(filled.to !== '' && { to: filled.to }),
      ...(filled.at && { at: filled.at.toISOString() }),
      ...(filled.finding && (asks.passage ? { passage: placeOf(filled.finding) } : placeOf(filled.finding))),
      ...offer.body,
    };
    const answer = await takeAct({ text, act, body });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: formatAPIError(answer.error as never) });
      return;
    }
    setOpen(false);
    toggleNotification({ type: 'success', message: say('act.done') });
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>{children}</Modal.Trigger>
      <Modal.Content lang={language} dir={direction}>
        <Modal.Header>
          <Modal.Title>{say(label)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {asks.person && <People view={view} value={filled.to} onChange={(to) => setFilled({ ...filled, to })} />}
            {asks.finding && (
              <FindingChoice
                label="act.finding"
                required
                findings={findings.filter(({ severity }) => asks.finding?.includes(severity))}
                value={filled.finding}
                onChange={(finding) => setFilled({ ...filled, finding })}
              />
            )}
            {asks.passage && withWords.length > 0 && (
              <FindingChoice
                label="act.passage"
                required={false}
                findings={withWords}
                value={filled.finding}
                onChange={(finding) => setFilled({ ...filled, finding })}
              />
            )}
            {asks.time && (
              <Field.Root name="at" required>
                <Field.Label>{say('act.time')}</Field.Label>
                <DateTimePicker value={filled.at} onChange={(at: Date | undefined) => setFilled({ ...filled, at })} />
              </Field.Root>
            )}
            {asks.note && (
              <Field.Root name="note" required={asks.note === 'needed'} hint={say(`act.hint.${asks.note}`)}>
                <Field.Label>{say('act.note')}</Field.Label>
                <Textarea
                  dir="auto"
                  value={filled.note}
                  onChange={({ target }: { target: { value: string } }) => setFilled({ ...filled, note: target.value })}
                />
                <Field.Hint />
              </Field.Root>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{say('act.back')}</Button>
          </Modal.Close>
          <Button
            loading={isLoading}
            disabled={isIncomplete}
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
