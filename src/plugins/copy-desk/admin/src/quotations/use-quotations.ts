import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { LINKED, proposeQuotations } from '../../../engine/src/api';
import type { DraftSpeaker, FoundRecord, QuotationProposal, RecordMatch } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import type { FormWrite } from '../fixes/use-form-write';
import type { Reading } from '../panel/use-checked';
import { useCreateSpeakerMutation, useRecordsQuery } from '../records/record-api';
import { useTargetType } from '../records/target-type';
import { useWords } from '../words';
import { inStep, linked, takenOver } from './in-step';
import type { Desk } from './in-step';

/** Somebody who is quoted, with the record that stands for them. */
export interface Person extends DraftSpeaker {
  /** The article's speaker of that name; null where none is linked. */
  readonly linked: FoundRecord | null;
  readonly match: RecordMatch | null;
}

export interface Quotations {
  readonly proposals: readonly QuotationProposal[];
  readonly people: readonly Person[];
  /** How many quotations of the text the article does not record; null where it records all that the text says. */
  readonly behind: number | null;
  readonly bringInStep: () => void;
  readonly takeOver: (proposal: QuotationProposal) => void;
  readonly link: (name: string, record: FoundRecord) => void;
  /** Null where the mapping leads to no records of speakers. */
  readonly create: ((person: DraftSpeaker) => Promise<void>) | null;
}

/** The record that is surely meant; one among which an editor must choose is not. */
const sure = (match: RecordMatch | null | undefined): FoundRecord | null =>
  match && match.confidence >= LINKED
    ? (match.candidates.find(({ documentId }) => documentId === match.record) ?? null)
    : null;

export const useQuotations = (
  place: EditViewProps,
  reading: Reading,
  locale: string | null,
  write: FormWrite,
): Quotations => {
  const { story, options, links, roles } = reading;
  const { quotations: proposals, persons } = useMemo(() => proposeQuotations(story, options), [story, options]);
  const names = persons.map(({ name }) => name);
  const { data } = useRecordsQuery(
    { contentType: place.model, document: place.documentId ?? null, locale, names },
    { skip: names.length === 0 },
  );
  const speakerType = useTargetType(place, roles.speakers);
  const [createSpeaker] = useCreateSpeakerMutation();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: inWords } = useAPIErrorHandler();
  const { say } = useWords();

  const recordFor = (name: string): FoundRecord | null => sure(data?.names[name]);
  const deskOf = ({ values, roles: map, links: known }: Reading): Desk => ({
    values,
    roles: map,
    links: known,
    speakerType,
  });

  const people = persons.map((person): Person => {
    const match = data?.names[person.name] ?? null;
    const isMeant = ({ documentId }: FoundRecord): boolean =>
      match?.candidates.some((one) => one.documentId === documentId) ?? false;
    return { ...person, match, linked: links?.speakers.find(isMeant) ?? null };
  });
  const link = (name: string, record: FoundRecord): void =>
    void write((now) => linked(deskOf(now), name, record), 'quotations.in-step');

  return {
    proposals,
    people,
    behind:
      inStep(deskOf(reading), proposals, recordFor).size === 0
        ? null
        : proposals.filter(({ state }) => state === 'new').length,
    bringInStep: () =>
      void write(
        (now) => inStep(deskOf(now), proposeQuotations(now.story, now.options).quotations, recordFor),
        'quotations.in-step',
      ),
    takeOver: (proposal) => void write((now) => takenOver(deskOf(now), proposal, recordFor), 'quotations.in-step'),
    link,
    create:
      speakerType === null
        ? null
        : async ({ name, role, honorific }) => {
            const result = await createSpeaker({ type: speakerType, locale, data: { name, role, honorific } });
            if ('error' in result) toggleNotification({ type: 'danger', message: inWords(result.error) });
            else {
              toggleNotification({ type: 'success', message: say('speaker.created', { name }) });
              link(name, result.data);
            }
          },
  };
};
