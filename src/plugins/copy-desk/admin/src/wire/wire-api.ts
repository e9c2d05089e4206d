import type { DatelineFields } from '../../../engine/src';
import { deskApi } from '../desk-api';

interface WireRequest {
  readonly text: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly dateline?: DatelineFields | null;
}

interface WireReport {
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'changed' | 'edited';
  readonly contentType: string;
  readonly document: string;
  readonly locale: string | null;
  readonly headline: string | null;
}

const api = deskApi.injectEndpoints({
  endpoints: (build) => ({
    importText: build.mutation<WireReport, WireRequest>({
      query: (data) => ({ url: '/copy-desk/import', method: 'POST', data }),
      transformResponse: ({ data }: { data: WireReport }) => data,
      invalidatesTags: (result) => [
        ...(result ? [{ type: 'Document' as const, id: `${result.contentType}_LIST` }] : []),
        'Relations',
        'RecentDocumentList',
        'CountDocuments',
      ],
    }),
  }),
});

export const { useImportTextMutation } = api;
