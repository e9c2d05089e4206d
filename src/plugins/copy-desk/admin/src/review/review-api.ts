import { adminApi } from '@strapi/strapi/admin';
import type { Difference, FindingsByWeek, LogEntry, ReviewState } from '../../../engine/src';

/** A text at the desk. */
export interface TextAddress {
  readonly model: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** What the desk says of a stored draft. */
export interface View {
  readonly fingerprint: string;
  readonly state: ReviewState;
  readonly embargo: string | null;
  readonly approvals: number;
  readonly draft: { readonly updatedAt: string; readonly by: string | null };
  readonly locales: readonly { readonly locale: string; readonly stage: ReviewState['stage'] }[];
  readonly me: string;
  readonly may: readonly string[];
}

export interface Colleague {
  readonly actor: string;
  readonly name: string;
}

export interface Told extends Pick<LogEntry, 'id' | 'kind' | 'actorName' | 'note' | 'at' | 'rule'> {
  readonly isPerson: boolean;
  readonly changes: readonly Difference[];
}

export interface Copy {
  readonly locale: string | null;
  readonly stage: ReviewState['stage'];
  readonly blocks: readonly { readonly field: string; readonly kind: string; readonly text: string }[];
  /** Above the text; empty where the text opens with it. */
  readonly dateline: string;
  readonly quotations: readonly Readonly<Record<string, unknown>>[];
  readonly corrections: readonly Readonly<Record<string, unknown>>[];
  readonly passed: { readonly headline: string | null; readonly by: string | null; readonly at: string | null } | null;
  readonly changes: readonly Difference[];
}

export interface DeskItem {
  readonly id: number;
  readonly contentType: string;
  readonly document: string;
  readonly locale: string;
  readonly headline: string | null;
  readonly category: string | null;
  readonly stage: ReviewState['stage'];
  readonly since: string;
  readonly errors: number | null;
  readonly findings: number | null;
  readonly senderName: string | null;
  readonly emergency: boolean | null;
  readonly refused: boolean | null;
  readonly recordChanged: boolean | null;
  readonly due: string | null;
}

export interface DeskPage {
  readonly items: readonly DeskItem[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}

const pathOf = ({ model, documentId }: TextAddress, what = ''): string =>
  `/copy-desk/texts/${model}/${documentId}${what && `/${what}`}`;
const paramsOf = ({ locale }: TextAddress) => ({ params: locale === null ? {} : { locale } });

const dataOf = <T>({ data }: { data: T }): T => data;

const api = adminApi
  .enhanceEndpoints({
    addTagTypes: ['CopyDeskText', 'CopyDeskList', 'Document', 'RecentDocumentList', 'CountDocuments'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      deskText: build.query<View, TextAddress>({
        query: (text) => ({ url: pathOf(text), config: paramsOf(text) }),
        transformResponse: dataOf<View>,
        // A save of the form, here or by anybody else, makes it another text.
        providesTags: (_result, _error, { model, documentId }) => [
          'CopyDeskText',
          { type: 'Document', id: `${model}_${documentId}` },
        ],
      }),
      deskHistory: build.query<readonly Told[], TextAddress>({
        query: (text) => ({ url: pathOf(text, 'history'), config: paramsOf(text) }),
        transformResponse: dataOf<readonly Told[]>,
        providesTags: ['CopyDeskText'],
        keepUnusedDataFor: 0,
      }),
      deskCopy: build.query<Copy, TextAddress>({
        query: (text) => ({ url: pathOf(text, 'copy'), config: paramsOf(text) }),
        transformResponse: dataOf<Copy>,
        providesTags: ['CopyDeskText'],
        keepUnusedDataFor: 0,
      }),
      approvers: build.query<readonly Colleague[], null>({
        query: () => '/copy-desk/approvers',
        transformResponse: dataOf<readonly Colleague[]>,
      }),
      takeAct: build.mutation<View, { text: TextAddress; act: string; body: object }>({
        query: ({ text, act, body }) => ({
          url: pathOf(text, act),
          method: 'POST',
          data: body,
          config: paramsOf(text),
        }),
        transformResponse: dataOf<View>,
        invalidatesTags: (_result, _error, { text: { model, documentId } }) => [
          'CopyDeskText',
          'CopyDeskList',
          { type: 'Document', id: `${model}_${documentId}` },
          { type: 'Document', id: `${model}_LIST` },
          'RecentDocumentList',
          'CountDocuments',
        ],
      }),
      deskList: build.query<DeskPage, Readonly<Record<string, string | number>>>({
        query: (params) => ({ url: '/copy-desk/desk', config: { params } }),
        transformResponse: dataOf<DeskPage>,
        providesTags: ['CopyDeskList'],
        keepUnusedDataFor: 0,
      }),
      deskCounts: build.query<Readonly<Record<string, number>>, null>({
        query: () => '/copy-desk/desk/counts',
        transformResponse: dataOf<Readonly<Record<string, number>>>,
        providesTags: ['CopyDeskList'],
        keepUnusedDataFor: 0,
      }),
      deskFindings: build.query<FindingsByWeek, null>({
        query: () => '/copy-desk/desk/findings',
        transformResponse: dataOf<FindingsByWeek>,
        providesTags: ['CopyDeskList'],
        keepUnusedDataFor: 0,
      }),
    }),
  });

export const {
  useDeskTextQuery,
  useLazyDeskTextQuery,
  useDeskHistoryQuery,
  useDeskCopyQuery,
  useApproversQuery,
  useTakeActMutation,
  useDeskListQuery,
  useDeskCountsQuery,
  useDeskFindingsQuery,
} = api;
