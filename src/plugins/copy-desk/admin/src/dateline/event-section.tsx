import { TextButton, Typography } from '@strapi/design-system';
import { Link } from '@strapi/icons';
import { useMemo } from 'react';
import { eventOf } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import type { FormWrite } from '../fixes/use-form-write';
import { Nothing, Section } from '../panel/section';
import type { Reading } from '../panel/use-checked';
import { useRecordsQuery } from '../records/record-api';
import type { Found } from '../records/types';
import { onlyRecord } from '../records/relation';
import { useTargetType } from '../records/target-type';
import { useWords } from '../words';

interface Props {
  readonly place: EditViewProps;
  readonly reading: Reading;
  readonly locale: string | null;
  readonly write: FormWrite;
}

/** The event from which the story reports: the linked one, or the records that may be it. */
export const EventSection = ({ place, reading, locale, write }: Props) => {
  const { say } = useWords();
  const { story, options, links, roles } = reading;
  const event = useMemo(() => eventOf(story, options), [story, options]);
  const type = useTargetType(place, roles.event);
  const { data } = useRecordsQuery(
    { contentType: place.model, document: place.documentId ?? null, locale, event: event && toldOf(event) },
    { skip: event === null },
  );
  if (!event || roles.event === undefined) return null;
  const choose = (record: Found): void =>
    void write(
      ({ roles: map, links: known }) =>
        new Map(type && map.event ? [[map.event, onlyRecord(record, type, known?.savedEvent ?? null)]] : []),
      'event.unknown',
    );
  return (
    <Section title={say('event.label')}>
      <Typography variant="pi" textColor="neutral800">
        <bdi>{event.name}</bdi>
      </Typography>
      {links?.event ? (
        <Nothing>{say('speaker.linked', { name: links.event.name })}</Nothing>
      ) : (
        (data?.events ?? []).map((record) => (
          <TextButton key={record.documentId} startIcon={<Link />} onClick={() => choose(record)}>
            {say('speaker.link', { name: record.name })}
          </TextButton>
        ))
      )}
      {!links?.event && data?.events.length === 0 && <Nothing>{say('event.unknown')}</Nothing>}
    </Section>
  );
};

/** What the server needs of an event, without where the text names it: that moves at every key. */
const toldOf = ({ name, series, edition, city, country, start, end }: NonNullable<ReturnType<typeof eventOf>>) => ({
  name,
  series,
  edition,
  city,
  country,
  start,
  end,
});
