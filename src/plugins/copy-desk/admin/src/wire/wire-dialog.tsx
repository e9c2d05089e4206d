import { Button, Field, Flex, Grid, Modal, ProgressBar, Textarea, Typography } from '@strapi/design-system';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { DragEvent } from 'react';
import { draftOf } from '../../../engine/src';
import type { DeskSettings } from '../desk-api';
import { directionOf } from '../direction/direction';
import { useWords } from '../words';
import { Recognised } from './recognised';
import { TextList } from './text-list';
import { useWire } from './use-wire';
import type { Wire } from './use-wire';
import { sendable } from './wire-texts';

interface Props {
  readonly contentType: string;
  readonly locale: string;
  readonly desk: DeskSettings;
}

const Progress = ({ wire }: { wire: Wire }) => {
  const { say } = useWords();
  const { texts } = wire.state;
  const done = texts.filter(({ state }) => state === 'made' || state === 'failed').length;
  if (!texts.some(({ state }) => state === 'sending')) return null;
  return (
    <Flex gap={2} role="status">
      <ProgressBar value={(100 * done) / texts.length} aria-label={say('wire.sending')} />
      <Typography variant="pi">{say('wire.progress', { done, count: texts.length })}</Typography>
    </Flex>
  );
};

const FileButton = ({ wire }: { wire: Wire }) => {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="S" variant="tertiary" onClick={() => input.current?.click()}>
        {say('wire.files')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        multiple
        hidden
        aria-label={say('wire.files')}
        onChange={({ currentTarget }) => {
          void wire.add(currentTarget.files ?? []).then(() => {
            currentTarget.value = '';
          });
        }}
      />
    </>
  );
};

/** One text: its words on one side, what is recognised in them on the other. */
const Editor = ({ wire, contentType, locale, desk }: Props & { wire: Wire }) => {
  const { say } = useWords();
  const text = wire.state.texts.find(({ id }) => id === wire.state.shown);
  const words = useDeferredValue(text?.text ?? '');
  const draft = useMemo(
    () => (words.trim() === '' ? null : draftOf(words, { locale, settings: desk.settings, today: desk.today })),
    [words, locale, desk],
  );
  if (!text) return null;
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        <Field.Root>
          <Field.Label>{say('wire.text')}</Field.Label>
          <Textarea
            rows={20}
            dir={directionOf(locale)}
            lang={locale}
            value={text.text}
            disabled={text.state === 'made' || text.state === 'sending'}
            placeholder={say('wire.placeholder')}
            onChange={(event: { target: { value: string } }) =>
              wire.step({ type: 'write', id: text.id, text: event.target.value })
            }
          />
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
        {draft && (
          <Recognised
            contentType={contentType}
            locale={locale}
            draft={draft}
            corrections={text.corrections}
            onCorrect={(corrections) => wire.step({ type: 'correct', id: text.id, corrections })}
          />
        )}
      </Grid.Item>
    </Grid.Root>
  );
};

/** Makes drafts of wire text: pasted, or of one or several files, each with what the desk recognised in it. */
export const WireDialog = (props: Props) => {
  const { language, direction, say } = useWords();
  const wire = useWire(props.locale);
  const count = sendable(wire.state).length;
  const isSending = wire.state.texts.some(({ state }) => state === 'sending');
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void wire.add(event.dataTransfer.files);
  };
  return (
    <Modal.Content
      lang={language}
      dir={direction}
      data-copy-desk="wire"
      style={{ width: '110rem', maxWidth: '95vw' }}
      onDragOver={(event: DragEvent) => event.preventDefault()}
      onDrop={drop}
    >
      <Modal.Header closeLabel={say('card.close')}>
        <Modal.Title>{say('wire.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} justifyContent="space-between">
            <Typography variant="pi" textColor="neutral600">
              {say('wire.hint')}
            </Typography>
            <FileButton wire={wire} />
          </Flex>
          <TextList wire={wire} contentType={props.contentType} />
          <Editor wire={wire} {...props} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{say('card.close')}</Button>
        </Modal.Close>
        <Progress wire={wire} />
        <Button disabled={count === 0 || isSending} loading={isSending} onClick={() => void wire.send()}>
          {say('wire.create', { count })}
        </Button>
      </Modal.Footer>
    </Modal.Content>
  );
};
