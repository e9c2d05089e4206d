import type { Draft } from '../draft';
import type { NewsItem } from './news-item';
import { publishedForms } from './published';

const ROLES = {
  headline: 'headline',
  standfirst: 'standfirst',
  category: 'category',
  body: 'body',
  dateline: 'dateline',
  quotations: 'quotations',
  event: 'event',
} as const;

/** What a text does not say of itself. */
export type ItemFields = Pick<NewsItem, 'uri' | 'locale' | 'firstPublishedAt' | 'publishedAt' | 'publisher'>;

/** A draft as the item that its publication would make. */
export const itemOfDraft = (draft: Draft, fields: ItemFields): NewsItem => {
  const quotations = draft.quotations.map(({ speaker, ...quotation }) => ({
    ...quotation,
    speakerName: speaker?.name,
    speakerRole: speaker?.role,
  }));
  const { headline, standfirst = null } = draft;
  const forms = publishedForms({ ...draft, quotations }, ROLES, fields.locale);
  const { dir, category, html, text, wordCount, dateline, event, image, corrections } = forms;
  return {
    ...fields,
    url: null,
    slug: null,
    translations: [],
    ...{ dir, headline, standfirst, category, html, text, wordCount, dateline, image, corrections },
    quotations: forms.quotations.map((quotation) => ({ ...quotation, speakerUri: null })),
    event: event && { ...event, uri: null },
  };
};
