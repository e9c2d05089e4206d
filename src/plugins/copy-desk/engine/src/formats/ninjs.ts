import { lineHtml } from './body';
import type { ItemQuotation, NewsItem } from './news-item';
import { said, withPlainCharacters } from './news-item';
import { PROFILE } from './profile';

/** A labelled text of ninjs: a headline, a description, a body. */
interface Labelled {
  readonly role: string;
  readonly contentType: string;
  readonly value: string;
}

interface Named {
  readonly name: string;
  readonly rel?: string;
  readonly role?: string;
  readonly uri?: string;
}

/** The properties of ninjs 3.1 that an article has, with those of its parts. */
export interface Ninjs {
  readonly uri: string;
  readonly [property: string]: unknown;
}

const labelled = (role: string, value: string | null | undefined, contentType = 'text/plain'): readonly Labelled[] =>
  value ? [{ role, contentType, value }] : [];

const named = (name: string | null | undefined, more: Omit<Named, 'name'>): readonly Named[] =>
  name ? [said({ name, ...more })] : [];

const lineAsHtml = (text: string, dir: string, lang: string): string =>
  `<bdi dir="${dir}" lang="${lang}">${lineHtml(text)}</bdi>`;

/** Where ninjs keeps whoever, or whatever, speaks. */
const SPEAKERS = { person: 'people', anonymous: 'people', organization: 'organisations', document: 'objects' } as const;

const quotationOf = (quotation: ItemQuotation, place: number, { uri, locale }: NewsItem): Ninjs => {
  const { words, speakerName, speakerRole, speakerKind, speakerUri, cue, dir, lang = locale } = quotation;
  const { block, start, end } = quotation;
  const where = Object.entries({ block, start, end });
  return said({
    name: speakerName || words.slice(0, 60) || 'quotation',
    rel: 'quotation',
    uri: `${uri}#quotation-${place + 1}`,
    type: 'component',
    language: lang,
    bodies: [...labelled('main', words), ...labelled('html', words && lineAsHtml(words, dir, lang), 'text/html')],
    [SPEAKERS[speakerKind ?? 'person']]: named(speakerName, {
      rel: 'speaker',
      ...(speakerUri !== null && { uri: speakerUri }),
    }),
    descriptions: [...labelled('speakerRole', speakerRole), ...labelled('cue', cue)],
    // Where the words stand in the text body, in UTF-16 code units of its block.
    altIds: where.flatMap(([role, value]) => (value === null ? [] : [{ role, value: String(value) }])),
  });
};

const eventOf = (event: NonNullable<NewsItem['event']>, { uri, locale }: NewsItem): Ninjs => {
  const { start, end, city, country } = event;
  const days =
    start === null && end === null ? null : { expectedStartDate: start ?? end, expectedEndDate: end ?? start };
  return said({
    name: event.name,
    rel: 'about',
    uri: event.uri ?? `${uri}#event`,
    type: 'event',
    language: locale,
    headlines: labelled('main', event.name),
    places: city || country ? [said({ name: city, rel: 'venue', ...countryOf(country) })] : [],
    eventDetails: days && { dates: days },
  });
};

const countryOf = (country: string | null | undefined): object =>
  country ? { contactInfo: [{ role: 'country', address: { country } }] } : {};

const pictureOf = (image: NonNullable<NewsItem['image']>): Ninjs => {
  const { url, mime, width, height, caption, alternativeText } = image;
  return said({
    name: 'image',
    rel: 'featureimage',
    uri: url,
    type: 'picture',
    descriptions: [...labelled('caption', caption), ...labelled('alternativeText', alternativeText)],
    renditions: [said({ name: 'main', href: url, contentType: mime, width, height })],
  });
};

/**
 * An article as ninjs 3.1, valid against the published, closed schema. What ninjs has no property for travels in those that
 * it has for whatever belongs to an item, under roles that the profile declares: the dateline's words as a body, each
 * quotation and the event as an associated object, directions in the HTML of bodies and headlines.
 */
export const ninjs = (item: NewsItem): Ninjs => {
  const { uri, locale, dir, dateline, headline, standfirst } = item;
  const { place, country, source, byline, date } = dateline ?? {};
  return withPlainCharacters(
    said({
      uri,
      type: 'text',
      standard: {
        name: 'ninjs',
        version: '3.1',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
      },
      profile: PROFILE,
      representationType: 'full',
      version: String(item.corrections.length + 1),
      firstCreated: item.firstPublishedAt,
      versionCreated: item.publishedAt,
      contentCreated: date ? `${date}T00:00:00Z` : null,
      pubStatus: 'usable',
      language: locale,
      title: headline,
      slugline: item.slug,
      by: byline,
      located: place,
      copyrightHolder: item.publisher.name,
      headlines: [...labelled('main', headline), ...labelled('html', lineAsHtml(headline, dir, locale), 'text/html')],
      descriptions: [
        ...labelled('summary', standfirst),
        ...item.corrections.flatMap(({ note, date: at }) => labelled(at ? `correction ${at}` : 'correction', note)),
      ],
      bodies: [
        ...labelled('main', item.html, 'text/html'),
        ...labelled('text', item.text),
        ...labelled('dateline', dateline?.text),
      ],
      places: country || place ? [said({ name: place, rel: 'located', ...countryOf(country) })] : [],
      infoSources: named(source, { role: 'dateline' }),
      subjects: named(item.category, { rel: 'category' }),
      altIds: item.url === null ? [] : [{ role: 'url', value: item.url }],
      associations: [
        ...item.quotations.map((quotation, index) => quotationOf(quotation, index, item)),
        ...(item.event ? [eventOf(item.event, item)] : []),
        ...(item.image ? [pictureOf(item.image)] : []),
        ...item.translations.map((other) =>
          said({ name: other.locale, rel: 'translation', uri: other.uri, language: other.locale }),
        ),
      ],
    }),
  );
};
