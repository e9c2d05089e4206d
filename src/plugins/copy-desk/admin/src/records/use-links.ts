import { useMemo } from 'react';
import type { FoundRecord, RoleMap } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import { useRecordsQuery } from './record-api';
import { connectedIn, disconnectedIn } from './relation';
import type { Links } from './types';

type Values = Readonly<Record<string, unknown>>;

/** What the form links to; null until the server has said so. */
export const useLinks = (
  { model, documentId }: EditViewProps,
  roles: RoleMap | null,
  locale: string | null,
  values: Values,
): Links | null => {
  const speakers = values[roles?.speakers ?? ''];
  const event = values[roles?.event ?? ''];
  const connected = [...connectedIn(speakers), ...connectedIn(event)];
  const { data } = useRecordsQuery(
    { contentType: model, document: documentId ?? null, locale, connected },
    { skip: roles === null },
  );
  return useMemo(() => {
    if (!data) return null;
    const chosen = (value: unknown): readonly FoundRecord[] =>
      data.connected.filter(({ documentId: id }) => connectedIn(value).includes(id));
    const kept = (records: readonly FoundRecord[], value: unknown): readonly FoundRecord[] =>
      records.filter(({ id }) => !disconnectedIn(value).includes(id));
    const [savedEvent] = kept(data.linked.event ? [data.linked.event] : [], event);
    return {
      speakers: [...kept(data.linked.speakers, speakers), ...chosen(speakers)],
      event: chosen(event)[0] ?? savedEvent ?? null,
      quotations: data.linked.quotations,
      savedEvent: data.linked.event,
    };
  }, [data, speakers, event]);
};
