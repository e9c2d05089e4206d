import { Button, Flex, Modal, ProgressBar, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import type { DragEvent } from 'react';
import type { DeskSettings } from '../desk-api';
import { useWords } from '../words';
import { TextList } from './text-list';
import { useWire } from './use-wire';
import type { Wire } from './use-wire';
import { WireEditor } from './wire-editor';
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
        accept=".txt,.json,.xml,text/plain,application/json,text/xml,application/xml"
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
          <WireEditor wire={wire} {...props} />
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
