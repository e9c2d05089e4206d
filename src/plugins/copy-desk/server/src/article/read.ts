import type { Article, StoryRecord } from '../../../engine/src';
import type { RoleMap } from '../config';
import type { Row } from './row';
import { recordsIn, textIn } from './row';

const captionsOf = (row: Row, attributes: readonly string[] = []): readonly string[] =>
  attributes
    .flatMap((attribute) => recordsIn(row[attribute]))
    .flatMap((file) => textIn(file['caption']) ?? []);

const recordOf = (row: Row, roles: RoleMap): StoryRecord => {
  const value = (role: 'dateline' | 'quotations' | 'speakers' | 'event'): readonly Readonly<Record<string, unknown>>[] =>
    recordsIn(row[roles[role] ?? '']);
  const [dateline] = value('dateline');
  const [event] = value('event');
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
    quotations: value('quotations').map((quotation) => ({
      words: textIn(quotation['words']),
      speakerName: textIn(quotation['speakerName']),
      speakerRole: textIn(quotation['speakerRole']),
      cue: textIn(quotation['cue']),
    })),
    speakers: value('speakers').map((speaker) => ({
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
 * Reads a populated row as the engine's article, through the mapping.
 * `firstPublished` is the day on which its readers first had it, in the newsroom's time zone, or null.
 */
export const articleOf = (row: Row, roles: RoleMap, firstPublished: string | null): Article => ({
  locale: row.locale ?? 'ar',
  lines: {
    headline: textIn(row[roles.headline ?? '']),
    standfirst: textIn(row[roles.standfirst ?? '']),
    captions: captionsOf(row, roles.captions),
    corrections: recordsIn(row[roles.corrections ?? '']).flatMap((note) => textIn(note['note']) ?? []),
  },
  body: row[roles.body ?? ''],
  record: recordOf(row, roles),
  firstPublished,
});
