import type { Core } from '@strapi/strapi';
import { firstFree, slugOf } from './slug';

const ARTICLE = 'api::article.article';

interface Article {
  readonly headline?: string | null;
  readonly slug?: string | null;
}

interface UidRequest {
  readonly contentTypeUID: string;
  readonly field: string;
  readonly data: Article & { readonly documentId?: string };
  readonly locale?: string;
}

interface UidService {
  generateUIDField(request: UidRequest): Promise<string>;
}

interface ServiceRegistry {
  extend(uid: string, extension: (service: UidService) => UidService): unknown;
}

interface LocaleService {
  getDefaultLocale(): Promise<string>;
}

/** A slug that no other article of the locale has; draft and published row of one article share theirs. */
const freeSlug = async (strapi: Core.Strapi, headline: string, locale: string | undefined, documentId?: string) => {
  const slug = slugOf(headline);
  const others = await strapi.db.query(ARTICLE).findMany({
    select: ['slug'],
    where: { slug: { $startsWith: slug }, locale, ...(documentId && { documentId: { $ne: documentId } }) },
  });
  return firstFree(slug, new Set(others.map((other: { slug: string }) => other.slug)));
};

const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service<LocaleService>('locales').getDefaultLocale();

/** Gives every article a slug in its own locale, whichever way it comes in, and the same one behind the admin's button. */
export const registerArticleSlugs = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== ARTICLE || (context.action !== 'create' && context.action !== 'update')) return next();

    const data = context.params.data as { headline?: string | null; slug?: string | null };
    const documentId = context.action === 'update' ? context.params.documentId : undefined;
    const locale = context.params.locale ?? (await defaultLocale(strapi));
    const stored = documentId
      ? ((await strapi.db.query(ARTICLE).findOne({
          select: ['headline', 'slug'],
          where: { documentId, locale, publishedAt: null },
        })) as Article | null)
      : null;
    const headline = data.headline ?? stored?.headline;
    const slug = data.slug === undefined ? stored?.slug : data.slug;
    if (headline && !slug) data.slug = await freeSlug(strapi, headline, locale, documentId);
    return next();
  });

  strapi.get<ServiceRegistry>('services').extend('plugin::content-manager.uid', (service) => {
    const generate = service.generateUIDField.bind(service);
    service.generateUIDField = (request) =>
      request.contentTypeUID === ARTICLE && request.data.headline
        ? freeSlug(strapi, request.data.headline, request.locale, request.data.documentId)
        : generate(request);
    return service;
  });
};
