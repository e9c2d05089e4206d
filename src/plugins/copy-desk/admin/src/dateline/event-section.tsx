import { TextButton, Typography } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useMemo } from 'react';
import type { FoundRecord } from '../../../engine/src';
import { eventOf } from '../../../engine/src/api';
import type { EditViewProps } from '../edited-document';
import type { FormWrite } from '../fixes/use-form-write';
import { Nothing, Section } from '../panel/section';
import type { Reading } from '../panel/use-checked';
import { useRecordsQuery } from '../records/record-api';
import { onlyRecord } from '../records/relation';
import { useTargetType } from '../records/target-type';
import { useWords } from '../words';

interface Props {
  readonly place: EditViewProps;
  readonly reading: Reading;
  readonly locale: string | null;
  readonly write: FormWrite;
}

/** What an event is looked for in: the text as readers have it. */
const textOf = ({ story }: Reading): string => story.blocks.map(({ text }) => text).join('\n\n');

/** The event of the story: the linked one, or the records that the text names, each linked by one press. */
export const EventSection = ({ place, reading, locale, write }: Props) => {
  const { say } = useWords();
  const { story, options, links, roles } = reading;
  const event = useMemo(() => eventOf(story, options), [story, options]);
  const type = useTargetType(place, roles.event);
  const text = textOf(reading);
  const { data } = useRecordsQuery(
    { contentType: place.model, document: place.documentId ?? null, locale, text, date: story.date },
    { skip: roles.event === undefined || links?.event != null || text.trim() === '' },
  );
  const proposed = links?.event ? [] : (data?.events ?? []);
  const name = links?.event?.name ?? event?.name;
  if (roles.event === undefined || (name === undefined && proposed.length === 0)) return null;
  const choose = (record: FoundRecord): void =>
    void write(
      ({ roles: map, links: known }) =>
        new Map(type && map.event ? [[map.event, onlyRecord(record, type, known?.savedEvent ?? null)]] : []),
      'event.unknown',
    );
  return (
    <Section title={say('event.label')}>
      {event && (
        <Typography variant="pi" textColor="neutral800">
          <bdi>{event.name}</bdi>
        </Typography>
      )}
      {links?.event && <Nothing>{say('speaker.linked', { name: links.event.name })}</Nothing>}
      {proposed.map((record) => (
        <TextButton
          key={record.documentId}
          startIcon={<Link />}
          onClick={() => choose(record)}
          data-copy-desk="link-event"
        >
          {say('speaker.link', { name: record.name })}
        </TextButton>
      ))}
      {!links?.event && data?.events.length === 0 && <Nothing>{say('event.unknown')}</Nothing>}
    </Section>
  );
};
