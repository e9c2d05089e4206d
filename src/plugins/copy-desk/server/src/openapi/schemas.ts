import type { RoleMap } from '../../../engine/src';
import type { Added } from '../delivery/selection';
import { nameOf } from '../delivery/selection';
import type { Json } from './json';
import { COUNT, TEXT, listOf, object, orNull, ref } from './json';

const TIME: Json = { type: 'string', format: 'date-time' };
const DAY: Json = { type: 'string', format: 'date' };
const DIRECTION: Json = { type: 'string', enum: ['ltr', 'rtl'] };
const LINK: Json = { type: 'string', description: 'An address of this API.' };
const RECORD: Json = object({ documentId: TEXT, href: LINK });

const DATELINE: Json = {
  'id?': { type: 'integer' },
  text: TEXT,
  'source?': orNull(TEXT),
  'place?': orNull(TEXT),
  'country?': orNull(TEXT),
  'byline?': orNull(TEXT),
  'date?': orNull(DAY),
};

const QUOTATION: Json = {
  words: TEXT,
  speakerName: { ...orNull(TEXT), description: 'As published: a later edit of the record does not change it.' },
  speakerRole: orNull(TEXT),
  speakerKind: {
    ...orNull({ ...TEXT, enum: ['person', 'organization', 'anonymous', 'document'] }),
    description: 'What the speaker is, as the text speaks of them.',
  },
  cue: orNull(TEXT),
  block: { ...orNull(COUNT), description: 'The block of the body; start and end are UTF-16 offsets into its text.' },
  start: orNull(COUNT),
  end: orNull(COUNT),
  dir: DIRECTION,
  'lang?': TEXT,
  speakerRecord: orNull(RECORD),
};

const PASSAGE: Json = object({
  field: TEXT,
  text: TEXT,
  highlights: listOf(object({ start: COUNT, end: COUNT })),
});

/** Schemas that answers share, beside those that Strapi describes. */
export const SCHEMAS: Json = {
  PublishedDateline: object(DATELINE),
  PublishedQuotation: object({ 'id?': { type: 'integer' }, ...QUOTATION, 'speaker?': {} }),
  Block: {
    type: 'object',
    properties: { type: TEXT, dir: DIRECTION, lang: TEXT, children: { type: 'array' } },
    required: ['type', 'dir'],
  },
  Translation: object({ locale: TEXT, slug: orNull(TEXT), href: LINK }),
  Match: PASSAGE,
  FoundQuotation: object({
    ...QUOTATION,
    date: orNull(DAY),
    event: orNull(RECORD),
    article: object({
      documentId: TEXT,
      locale: TEXT,
      headline: orNull(TEXT),
      slug: orNull(TEXT),
      publishedAt: orNull(TIME),
      href: LINK,
    }),
    'match?': orNull(ref('Match')),
  }),
  Pagination: {
    oneOf: [
      object({ page: COUNT, pageSize: COUNT, 'pageCount?': COUNT, 'total?': COUNT }),
      object({ start: COUNT, limit: COUNT, 'total?': COUNT }),
    ],
  },
  Error: object({
    data: { type: 'null' },
    error: object({
      status: { type: 'integer', minimum: 400 },
      name: TEXT,
      message: { ...TEXT, description: 'One sentence: what is wrong, and what to do.' },
      details: { type: ['object', 'array'] },
    }),
  }),
};

const FORMS: Readonly<Record<Added, Json>> = {
  dir: DIRECTION,
  lang: TEXT,
  dateline: orNull(ref('PublishedDateline')),
  text: { ...TEXT, description: 'The body as plain text, its paragraphs parted by blank lines.' },
  html: { ...TEXT, description: 'The body as HTML, isolates as <bdi>; nothing in it acts.' },
  wordCount: COUNT,
  quotations: listOf(ref('PublishedQuotation')),
  translations: listOf(ref('Translation')),
  firstPublishedAt: TIME,
  body: orNull(listOf(ref('Block'))),
};

/** The properties that are delivered beside the attributes of an article. */
export const formProperties = (roles: RoleMap): Json =>
  Object.fromEntries(Object.entries(FORMS).map(([form, schema]) => [nameOf(form as Added, roles), schema]));
