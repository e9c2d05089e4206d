import type { FoundRecord, FoundRecords } from '../../../engine/src';
import { deskApi } from '../desk-api';
import type { RecordsWanted } from './types';

interface Search {
  readonly model: string;
  readonly field: string;
  readonly locale: string | null;
  readonly words: string;
}

interface NewSpeaker {
  readonly type: string;
  readonly locale: string | null;
  readonly data: { readonly name: string; readonly role: string | null; readonly honorific: string | null };
}

const localeParam = (locale: string | null): object => (locale === null ? {} : { locale });

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    records: build.query<FoundRecords, RecordsWanted>({
      query: (data) => ({ url: '/copy-desk/records', method: 'POST', data }),
      transformResponse: ({ data }: { data: FoundRecords }) => data,
      providesTags: ['Relations'],
    }),
    searchRecords: build.query<readonly FoundRecord[], Search>({
      query: ({ model, field, locale, words }) => ({
        url: `/content-manager/relations/${model}/${field}`,
        method: 'GET',
        config: { params: { ...localeParam(locale), pageSize: 10, page: 1, ...(words && { _q: words }) } },
      }),
      transformResponse: ({ results }: { results: readonly FoundRecord[] }) => results,
      providesTags: ['Relations'],
    }),
    createSpeaker: build.mutation<FoundRecord, NewSpeaker>({
      query: ({ type, locale, data }) => ({
        url: `/content-manager/collection-types/${type}`,
        method: 'POST',
        data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
        config: { params: localeParam(locale) },
      }),
      transformResponse: ({ data }: { data: FoundRecord }) => data,
      invalidatesTags: (_result, _error, { type }) => [{ type: 'Document', id: `${type}_LIST` }, 'Relations'],
    }),
  }),
});

export const { useRecordsQuery, useSearchRecordsQuery, useCreateSpeakerMutation } = api;
