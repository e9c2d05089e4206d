import type { CorrectionComment, Event, ImageObject, NewsArticle, Place, Quotation, WithContext } from 'schema-dts';
import type { ItemQuotation, NewsItem } from './news-item';
import { said, withPlainCharacters } from './news-item';

const place = (name: string | null | undefined, country: string | null | undefined): Place | undefined =>
  name || country
    ? said({
        '@type': 'Place' as const,
        name: name ?? undefined,
        ...(country && { address: { '@type': 'PostalAddress' as const, addressCountry: country } }),
      })
    : undefined;

/** Who says it: a body where the text speaks of one, else a person; a document is what the words are taken from. */
const spoken = ({ speakerName, speakerRole, speakerKind, speakerUri }: ItemQuotation): Partial<Quotation> => {
  if (!speakerName) return {};
  const named = said({ '@id': speakerUri ?? undefined, name: speakerName });
  if (speakerKind === 'document') return { isBasedOn: { '@type': 'CreativeWork', ...named } };
  if (speakerKind === 'organization') return { spokenByCharacter: { '@type': 'Organization', ...named } };
  return { spokenByCharacter: { '@type': 'Person', ...named, ...(speakerRole && { jobTitle: speakerRole }) } };
};

const quotation = (said: ItemQuotation, locale: string, of: string): Quotation => ({
  '@type': 'Quotation',
  text: said.words,
  inLanguage: said.lang ?? locale,
  isPartOf: { '@id': of },
  ...spoken(said),
});

const about = (event: NonNullable<NewsItem['event']>): Event =>
  said({
    '@type': 'Event',
    '@id': event.uri ?? undefined,
    name: event.name,
    startDate: event.start ?? undefined,
    endDate: event.end ?? undefined,
    location: place(event.city, event.country),
  });

const image = ({ url, width, height, caption }: NonNullable<NewsItem['image']>): ImageObject =>
  said({
    '@type': 'ImageObject',
    url,
    width: width === null ? undefined : { '@type': 'QuantitativeValue', value: width, unitCode: 'E37' },
    height: height === null ? undefined : { '@type': 'QuantitativeValue', value: height, unitCode: 'E37' },
    caption: caption ?? undefined,
  });

/**
 * An article as schema.org's NewsArticle. Where it was written (`locationCreated`) is the dateline's place; what it is about
 * (`contentLocation`) is that of the event.
 */
export const jsonLd = (item: NewsItem): WithContext<NewsArticle> => {
  const { uri, dateline, event, publisher } = item;
  const article: WithContext<NewsArticle> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': uri,
    url: item.url ?? undefined,
    mainEntityOfPage: item.url ?? undefined,
    inLanguage: item.locale,
    headline: item.headline,
    description: item.standfirst ?? undefined,
    articleSection: item.category ?? undefined,
    dateline: dateline?.text,
    locationCreated: place(dateline?.place, dateline?.country),
    contentLocation: place(event?.city, event?.country),
    about: event ? about(event) : undefined,
    author: dateline?.byline
      ? { '@type': 'Person', name: dateline.byline }
      : { '@type': 'Organization', name: dateline?.source ?? publisher.name },
    sourceOrganization: dateline?.source ? { '@type': 'Organization', name: dateline.source } : undefined,
    publisher: said({
      '@type': 'NewsMediaOrganization' as const,
      name: publisher.name,
      url: publisher.url ?? undefined,
    }),
    datePublished: item.firstPublishedAt,
    dateModified: item.publishedAt,
    isAccessibleForFree: true,
    image: item.image ? image(item.image) : undefined,
    wordCount: item.wordCount,
    articleBody: item.text,
    hasPart: item.quotations.map((one) => quotation(one, item.locale, uri)),
    correction: item.corrections.map(({ note, date }): CorrectionComment =>
      said({ '@type': 'CorrectionComment', text: note, inLanguage: item.locale, datePublished: date ?? undefined }),
    ),
    workTranslation: item.translations.map(({ uri: other, locale }) => ({
      '@type': 'NewsArticle' as const,
      '@id': other,
      inLanguage: locale,
    })),
  };
  return withPlainCharacters(said(article));
};

/** What would end a script element, or a line of one. */
const UNSAFE = /[<>&\u2028\u2029]/gu;

/** JSON that may stand in a `<script type="application/ld+json">` of a page; `space` as in `JSON.stringify`. */
export const scriptSafeJson = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replace(
    UNSAFE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
