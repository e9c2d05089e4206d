import { adminApi } from '@strapi/strapi/admin';
import type { IsoDate, RoleMap, Settings } from '../../engine/src';

/** What the panel needs beside the form: the same settings and the same today as the gate's. */
export interface DeskSettings {
  readonly contentTypes: Readonly<Record<string, RoleMap>>;
  readonly settings: Settings;
  readonly timeZone: string;
  readonly today: IsoDate;
}

/** A document in one locale, as the Content Manager addresses it. */
export interface Target {
  readonly collectionType: string;
  readonly model: string;
  /** Undefined for one that is not saved yet. */
  readonly documentId?: string | undefined;
  readonly params: object;
}

interface Saved {
  readonly data: { readonly documentId: string };
}

const addressOf = ({ collectionType, model, documentId }: Target): string =>
  ['/content-manager', collectionType, model, ...(documentId ? [documentId] : [])].join('/');

const isSingle = ({ collectionType }: Target): boolean => collectionType === 'single-types';

/** What the Content Manager keeps of a document, so that a change is read anew. */
export const tagsOf = (target: Target) => [
  { type: 'Document' as const, id: isSingle(target) ? target.model : `${target.model}_${target.documentId ?? ''}` },
  { type: 'Document' as const, id: `${target.model}_LIST` },
  { type: 'UidAvailability' as const, id: target.model },
  'Relations' as const,
  'RecentDocumentList' as const,
  'CountDocuments' as const,
];

/** The Content Manager's interface, with the tags by which it knows what to read anew. */
export const deskApi = adminApi
  .enhanceEndpoints({
    addTagTypes: ['DeskSettings', 'Document', 'UidAvailability', 'Relations', 'RecentDocumentList', 'CountDocuments'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      deskSettings: build.query<DeskSettings, null>({
        query: () => '/copy-desk/settings',
        transformResponse: ({ data }: { data: DeskSettings }) => data,
        providesTags: ['DeskSettings'],
        // Today is part of the answer.
        keepUnusedDataFor: 300,
      }),
      saveDraft: build.mutation<Saved, { target: Target; data: object }>({
        query: ({ target, data }) => ({
          url: addressOf(target),
          method: target.documentId || isSingle(target) ? 'PUT' : 'POST',
          data,
          config: { params: target.params },
        }),
        // Whoever asks a server that is gone for the article again loses the form.
        invalidatesTags: (_result, error, { target }) => (error ? [] : tagsOf(target)),
      }),
      countDraftRelations: build.query<number, Target>({
        query: (target) => ({
          url: `${addressOf(target)}/actions/countDraftRelations`,
          config: { params: target.params },
        }),
        transformResponse: ({ data }: { data: { unpublishedRelations: number; draftM2mLinks: number } }) =>
          data.unpublishedRelations + data.draftM2mLinks,
        keepUnusedDataFor: 0,
      }),
      publishDraft: build.mutation<Saved, Target>({
        query: (target) => ({
          url: `${addressOf(target)}/actions/publish`,
          method: 'POST',
          data: {},
          config: { params: target.params },
        }),
        invalidatesTags: (_result, _error, target) => tagsOf(target),
      }),
    }),
  });

export const { useDeskSettingsQuery, useSaveDraftMutation, useLazyCountDraftRelationsQuery, usePublishDraftMutation } =
  deskApi;
