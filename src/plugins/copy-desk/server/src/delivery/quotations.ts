import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isRecord, textIn } from '../article/row';
import { isIsoDate, searchTerms } from '../../../engine/src';
import type { Term } from '../../../engine/src';
import { documentHref } from '../publication/links';
import type { Found } from '../search/index-store';
import { findEntries, quotationKind } from '../search/index-store';
import { formsFor } from './forms';
import { matchIn } from './match';
import { pageIn, pageMeta } from './pages';
import type { Page } from './pages';
import type { QuotationQuery, QuotationRow } from './quotation-rows';
import { countRows, findRows, isKnown, placesIn, rowsOf } from './quotation-rows';
import { defaultLocale } from './locales';

const PARAMETERS = ['locale', 'speaker', 'event', 'date', 'from', 'to', 'q', '_q', 'pagination'];
const MOST = 100;
const STANDARD = 25;

const dayOf = (query: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = query[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new errors.ValidationError(`"${name}" must be a day, written YYYY-MM-DD.`);
};

const nameOf = (query: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = query[name];
  if (value === undefined) return null;
  return textIn(value) ?? refuse(`"${name}" must be one documentId${name === 'speaker' ? ' or one name' : ''}.`);
};

const refuse = (sentence: string): never => {
  throw new errors.ValidationError(sentence);
};

/** Reads the request; what it does not know it refuses, since a reader would take the answer for another question's. */
const readQuery = async (
  strapi: Core.Strapi,
  ctx: Context,
): Promise<QuotationQuery & { readonly words: string | null }> => {
  const query: unknown = ctx.query;
  if (!isRecord(query)) return refuse('The query cannot be read.');
  const unknown = Object.keys(query).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) refuse(`"${unknown}" is not known here; the parameters are ${PARAMETERS.join(', ')}.`);
  const day = dayOf(query, 'date');
  const words = query['_q'] ?? query['q'];
  if (words !== undefined && typeof words !== 'string') refuse('"q" must be words to search for.');
  return {
    locale: query['locale'] === '*' ? null : (textIn(query['locale']) ?? (await defaultLocale(strapi))),
    speaker: nameOf(query, 'speaker'),
    event: nameOf(query, 'event'),
    from: day ?? dayOf(query, 'from'),
    to: day ?? dayOf(query, 'to'),
    words: textIn(words),
  };
};

interface Answer {
  readonly rows: readonly QuotationRow[];
  readonly total: number;
}

const placeKey = ({ document, locale, place }: Found): string => `${document} ${locale} ${place}`;

/** Quotations that hold the words, the best match first. */
const search = async (
  strapi: Core.Strapi,
  types: readonly string[],
  query: QuotationQuery,
  terms: readonly Term[],
  { start, limit }: Page,
): Promise<Answer> => {
  const found = (
    await Promise.all(types.map((uid) => findEntries(strapi, quotationKind(uid), query.locale, terms)))
  ).flat();
  const places = await placesIn(strapi, query, [...new Set(found.map(({ document }) => document))]);
  const ids = new Map(places.map((one) => [placeKey(one), one.id]));
  const matching = found.flatMap((one) => ids.get(placeKey(one)) ?? []);
  return { rows: await rowsOf(strapi, matching.slice(start, start + limit)), total: matching.length };
};

const deliver = async (
  strapi: Core.Strapi,
  rows: readonly QuotationRow[],
  events: string | null,
  terms: readonly Term[],
) => {
  const types = [...new Set(rows.map(({ contentType }) => contentType))];
  const forms = new Map(
    await Promise.all(
      types.map(async (uid) => {
        const documents = rows.filter(({ contentType }) => contentType === uid).map(({ document }) => document);
        return [uid, await formsFor(strapi, uid, documents)] as const;
      }),
    ),
  );
  return rows.map(({ contentType, document, locale, form, event, date }) => {
    const article = forms.get(contentType)?.get(`${document} ${locale}`);
    return {
      ...form,
      date,
      event: event && events ? { documentId: event, href: documentHref(strapi, events, event, locale) } : null,
      article: {
        documentId: document,
        locale,
        headline: article?.headline ?? null,
        slug: article?.slug ?? null,
        publishedAt: article?.publishedAt ?? null,
        href: documentHref(strapi, contentType, document, locale),
      },
      ...(terms.length > 0 && { match: matchIn({ words: form.words, speakerName: form.speakerName }, terms) }),
    };
  });
};

/** Refuses a speaker or an event that no published quotation knows: an empty list would say that nothing was said. */
const checkKnown = async (strapi: Core.Strapi, query: QuotationQuery): Promise<void> => {
  for (const name of ['speaker', 'event'] as const) {
    const wanted = query[name];
    if (wanted !== null && !(await isKnown(strapi, name, wanted))) {
      throw new errors.NotFoundError(`No published quotation has the ${name} "${wanted}".`);
    }
  }
};

/** `GET /api/quotations`: what somebody said, about what, and when; each with the article that holds it. */
export const findQuotations =
  (strapi: Core.Strapi, types: readonly string[], events: string | null) =>
  async (ctx: Context): Promise<void> => {
    const { words, ...query } = await readQuery(strapi, ctx);
    const page = pageIn((ctx.query as Record<string, unknown>)['pagination'], STANDARD, MOST);
    const terms = words === null ? [] : searchTerms(words);
    const { rows, total } =
      words === null
        ? { rows: await findRows(strapi, query, page), total: await countRows(strapi, query) }
        : await search(strapi, types, query, terms, page);
    if (total === 0) await checkKnown(strapi, query);
    ctx.body = { data: await deliver(strapi, rows, events, terms), meta: { pagination: pageMeta(page, total) } };
  };
