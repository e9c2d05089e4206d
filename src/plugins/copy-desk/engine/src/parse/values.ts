import type { QuotationFields, StoryRecord, Translation } from '../story';
import type { Article } from './article';
import { recordsIn, textIn } from './records';

/** The roles that a content type's attributes can play for the desk; the engine knows no other names. */
export const ROLES = [
  'headline',
  'category',
  'standfirst',
  'slug',
  'body',
  'captions',
  'dateline',
  'quotations',
  'speakers',
  'event',
  'embargo',
  'corrections',
] as const;
export type Role = (typeof ROLES)[number];

/** Which attribute plays which role; `captions` names the media attributes whose captions readers see. */
export type RoleMap = Partial<Record<Exclude<Role, 'captions'>, string>> & {
  readonly captions?: readonly string[];
};

type Values = Readonly<Record<string, unknown>>;

const quotationOf = (quotation: Values): QuotationFields => ({
  words: textIn(quotation['words']),
  speakerName: textIn(quotation['speakerName']),
  speakerRole: textIn(quotation['speakerRole']),
  cue: textIn(quotation['cue']),
  speaker: textIn(recordsIn(quotation['speaker'])[0]?.['documentId']),
});

/** What the other locales of an article say, as far as translations are compared: one entry for each row. */
export const translationsIn = (
  rows: readonly { readonly locale: string; readonly values: Values }[],
  roles: RoleMap,
): readonly Translation[] =>
  rows.map(({ locale, values }) => ({
    locale,
    quotations: recordsIn(values[roles.quotations ?? '']).map(quotationOf),
  }));

const recordOf = (values: Values, roles: RoleMap): StoryRecord => {
  const recordsAs = (role: 'dateline' | 'quotations' | 'speakers' | 'event'): readonly Values[] =>
    recordsIn(values[roles[role] ?? '']);
  const [dateline] = recordsAs('dateline');
  const [event] = recordsAs('event');
  return {
    dateline: dateline
      ? {
          source: textIn(dateline['source']),
          place: textIn(dateline['place']),
          country: textIn(dateline['country']),
          byline: textIn(dateline['byline']),
          date: textIn(dateline['date']),
        }
      : null,
    quotations: recordsAs('quotations').map(quotationOf),
    speakers: recordsAs('speakers').map((speaker) => ({
      name: textIn(speaker['name']),
      aliases: recordsIn(speaker['aliases']).flatMap((alias) => textIn(alias['name']) ?? []),
      role: textIn(speaker['role']),
    })),
    event: event
      ? {
          name: textIn(event['name']),
          start: textIn(event['start']),
          end: textIn(event['end']),
          city: textIn(event['city']),
        }
      : null,
  };
};

/**
 * Reads a content type's values, a stored row or the form that an editor fills, as an article, through the mapping.
 * Relations, components and media count where they are populated.
 */
export const articleFrom = (
  values: Values,
  roles: RoleMap,
  {
    locale,
    firstPublished,
    translations,
  }: Pick<Article, 'locale' | 'firstPublished'> & Pick<StoryRecord, 'translations'>,
): Article => ({
  locale,
  lines: {
    headline: textIn(values[roles.headline ?? '']),
    slug: textIn(values[roles.slug ?? '']),
    standfirst: textIn(values[roles.standfirst ?? '']),
    captions: (roles.captions ?? [])
      .flatMap((attribute) => recordsIn(values[attribute]))
      .flatMap((file) => textIn(file['caption']) ?? []),
    corrections: recordsIn(values[roles.corrections ?? '']).flatMap((note) => textIn(note['note']) ?? []),
  },
  body: values[roles.body ?? ''],
  record: { ...recordOf(values, roles), ...(translations && { translations }) },
  firstPublished: firstPublished ?? null,
});
