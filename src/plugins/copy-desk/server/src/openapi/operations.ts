import { LIMITS } from '../delivery/limits';
import type { Json } from './json';
import { COUNT, TEXT, listOf, object, ref } from './json';

export const answerOf = (schema: Json, description = 'What was asked for.', mediaType = 'application/json'): Json => ({
  description,
  content: { [mediaType]: { schema } },
});

/** A form of the news world has a schema of its own, elsewhere. */
export const formSchema = (mediaType: string): Json => ({ type: mediaType.endsWith('json') ? 'object' : 'string' });

export const pathParameter = (name: string): Json => ({ name, in: 'path', required: true, schema: TEXT });

const error = (description: string): Json => answerOf(ref('Error'), description);

/** What any operation may answer instead. */
export const REFUSALS: Json = {
  '304': { description: 'What the reader has is still true (If-None-Match, If-Modified-Since).' },
  '400': error('The query makes no sense, or asks for too much.'),
  '403': error('Not for the public.'),
  '404': error('Nothing of this kind is published.'),
  '429': error('Too many requests from this address: Retry-After says when to ask again.'),
};

export const MOVED_OR_GONE: Json = {
  '301': { description: 'The slug has changed.', headers: { Location: { schema: TEXT } } },
  '410': error('The article was withdrawn; the message is the notice.'),
};

const parameter = (name: string, description: string, schema: Json = TEXT): Json => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

const WORDS: Json = { type: 'string', maxLength: LIMITS.search };

/** The search, under both of its names. */
export const SEARCH: readonly Json[] = ['_q', 'q'].map((name) =>
  parameter(name, 'Words to find, in any spelling.', WORDS),
);

const DAY: Json = { type: 'string', format: 'date' };

export const QUOTATIONS: Json = {
  operationId: 'quotations/find',
  summary: 'Published quotations, each with its article.',
  tags: ['quotations'],
  parameters: [
    parameter('speaker', 'The documentId of a speaker, or a name as it stands in an article.'),
    parameter('event', 'The documentId of an event.'),
    parameter('date', 'One day.', DAY),
    parameter('from', 'The first of several days.', DAY),
    parameter('to', 'The last of several days.', DAY),
    parameter('locale', 'The language of the articles; * is any.'),
    ...SEARCH,
    ...['page', 'pageSize', 'start', 'limit'].map((name) =>
      parameter(`pagination[${name}]`, 'Which part of the list.', COUNT),
    ),
  ],
  responses: {
    '200': answerOf(object({ data: listOf(ref('FoundQuotation')), meta: object({ pagination: ref('Pagination') }) })),
    ...REFUSALS,
  },
};
