import { deskApi } from '../desk-api';
import type { Found, RecordsFound, RecordsWanted } from './types';

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
    records: build.query<RecordsFound, RecordsWanted>({
      query: (data) => ({ url: '/copy-desk/records', method: 'POST', data }),
      transformResponse: ({ data }: { data: RecordsFound }) => data,
      providesTags: ['Relations'],
    }),
    searchRecords: build.query<readonly Found[], Search>({
      query: ({ model, field, locale, words }) => ({
        url: `/content-manager/relations/${model}/${field}`,
        method: 'GET',
        config: { params: { ...localeParam(locale), pageSize: 10, page: 1, ...(words && { _q: words }) } },
      }),
      transformResponse: ({ results }: { results: readonly Found[] }) => results,
      providesTags: ['Relations'],
    }),
    createSpeaker: build.mutation<Found, NewSpeaker>({
      query: ({ type, locale, data }) => ({
        url: `/content-manager/collection-types/${type}`,
        method: 'POST',
        data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)),
        config: { params: localeParam(locale) },
      }),
      transformResponse: ({ data }: { data: Found }) => data,
      invalidatesTags: (_result, _error, { type }) => [{ type: 'Document', id: `${type}_LIST` }, 'Relations'],
    }),
  }),
});

export const { useRecordsQuery, useSearchRecordsQuery, useCreateSpeakerMutation } = api;
