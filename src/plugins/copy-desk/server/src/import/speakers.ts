import type { Core } from '@strapi/strapi';
import { LINKED, matchSpeaker, personKey } from '../../../engine/src';
import type { Draft, DraftSpeaker } from '../../../engine/src';
import { textIn } from '../article/row';
import type { Stored } from './documents';
import {
  creatorOf,
  documentsOf,
  isLocalized,
  known,
  labelOf,
  namesOf,
  rowIn,
  storedDocuments,
  updaterOf,
} from './documents';
import type { Person, SpeakerReport } from './types';

/** A speaker of the text with the record that stands for the person, if there is one. */
export interface LinkedSpeaker extends SpeakerReport {
  /** Name and role as the quotations shall give them. */
  readonly shownName: string;
  readonly shownRole: string | null;
}

interface Scope {
  readonly strapi: Core.Strapi;
  /** The content type of the records; null where the mapping names none. */
  readonly uid: string | null;
  readonly locale: string;
  readonly person: Person | null;
}

/**
 * Finds the records of the persons who are quoted, by name or alias in any locale, and makes those that are missing.
 * Where two records have the name, neither is taken.
 */
export const linkSpeakers = async (scope: Scope, draft: Draft): Promise<readonly LinkedSpeaker[]> => {
  const stored = scope.uid === null ? [] : await storedDocuments(scope.strapi, scope.uid);
  const linked: LinkedSpeaker[] = [];
  for (const speaker of draft.speakers) linked.push(await linkPerson(scope, stored, speaker));
  return [...linked, ...draft.otherSpeakers.map((speaker) => other(draft, speaker))];
};

/** The record that a name surely means, or the several that it may mean. */
export const recordOf = (
  name: string,
  stored: readonly Stored[],
): { readonly record: Stored | null; readonly several: readonly Stored[] } => {
  const { id, confidence, candidates } = matchSpeaker(
    name,
    stored.map((one) => ({ id: one.documentId, names: namesOf(one) })),
  );
  if (confidence < LINKED) return { record: null, several: [] };
  return {
    record: stored.find(({ documentId }) => documentId === id) ?? null,
    several: id === null ? stored.filter(({ documentId }) => candidates.includes(documentId)) : [],
  };
};

const linkPerson = async (scope: Scope, stored: readonly Stored[], speaker: DraftSpeaker): Promise<LinkedSpeaker> => {
  const { record, several } = recordOf(speaker.name, stored);
  if (several.length > 0)
    return unlinked(
      speaker,
      'several-records',
      several.map((one) => labelOf(one, scope.locale)),
    );
  if (record) return linkTo(scope, record, speaker);
  if (scope.uid === null) return unlinked(speaker, null);
  return speaker.full ? create(scope, scope.uid, speaker) : unlinked(speaker, 'not-a-full-name');
};

const fieldsOf = ({ name, honorific, role }: DraftSpeaker) => ({ name, honorific, role });

const base = ({ name, role, quotations }: DraftSpeaker) => ({
  name,
  role,
  quotations,
  kind: 'person' as const,
  shownName: name,
  shownRole: role,
  candidates: [],
});

const unlinked = (
  speaker: DraftSpeaker,
  reason: SpeakerReport['reason'],
  candidates: readonly string[] = [],
): LinkedSpeaker => ({ ...base(speaker), link: 'unlinked', document: null, reason, candidates });

const linkTo = async (scope: Scope, record: Stored, speaker: DraftSpeaker): Promise<LinkedSpeaker> => {
  const { strapi, uid, locale, person } = scope;
  const row = rowIn(record, locale);
  if (!row && uid !== null && isLocalized(strapi, uid)) {
    const data = known(strapi, uid, fieldsOf(speaker));
    await documentsOf(strapi, uid).update({
      documentId: record.documentId,
      locale,
      data: { ...data, ...creatorOf(person), ...updaterOf(person) },
    });
    return { ...base(speaker), link: 'extended', document: record.documentId, reason: null };
  }
  const name = textIn(row?.['name']);
  return {
    ...base(speaker),
    link: 'matched',
    document: record.documentId,
    reason: null,
    // An alias is what the story says; the same name is written as the house writes it.
    shownName: name !== null && personKey(name) === personKey(speaker.name) ? name : speaker.name,
    shownRole: speaker.role ?? textIn(row?.['role']),
  };
};

const create = async (
  { strapi, locale, person }: Scope,
  uid: string,
  speaker: DraftSpeaker,
): Promise<LinkedSpeaker> => {
  const data = known(strapi, uid, fieldsOf(speaker));
  const { documentId } = await documentsOf(strapi, uid).create({
    ...(isLocalized(strapi, uid) && { locale }),
    data: { ...data, ...creatorOf(person) },
  });
  return { ...base(speaker), link: 'created', document: documentId, reason: null };
};

const other = (draft: Draft, { name, role, kind }: Draft['otherSpeakers'][number]): LinkedSpeaker => ({
  name,
  role,
  kind,
  quotations: draft.quotations.filter(({ speaker }) => speaker?.name === name).length,
  link: 'unlinked',
  document: null,
  reason: 'not-a-person',
  candidates: [],
  shownName: name,
  shownRole: role,
});
