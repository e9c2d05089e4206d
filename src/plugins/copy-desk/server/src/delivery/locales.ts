import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Middleware } from 'koa';
import { isRecord } from '../article/row';

interface LocaleService {
  find(): Promise<readonly { readonly code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

const service = (strapi: Core.Strapi): LocaleService => strapi.plugin('i18n').service<LocaleService>('locales');

export const defaultLocale = (strapi: Core.Strapi): Promise<string> => service(strapi).getDefaultLocale();

/** The codes of all locales of this newsroom. */
export const localesOf = async (strapi: Core.Strapi): Promise<readonly string[]> =>
  (await service(strapi).find()).map(({ code }) => code);

/** The locales of this newsroom, asked for again only where one is not among those that are known. */
const createLocales = (strapi: Core.Strapi) => {
  let known: readonly string[] = [];
  return async (wanted: string): Promise<readonly string[]> => {
    if (!known.includes(wanted)) known = await localesOf(strapi);
    return known;
  };
};

/**
 * A check that throws a ValidationError of one sentence for a locale that the newsroom does not have. Strapi alone
 * would answer with an empty list.
 */
export const createLocaleCheck = (strapi: Core.Strapi): ((locale: unknown) => Promise<void>) => {
  const known = createLocales(strapi);
  return async (locale) => {
    if (locale === undefined || locale === '*') return;
    const locales = typeof locale === 'string' ? await known(locale) : [];
    if (typeof locale === 'string' && locales.includes(locale)) return;
    const list = (await known('')).join(', ');
    throw new errors.ValidationError(`"locale" names no locale of this newsroom: it has ${list}.`);
  };
};

export const knownLocale = (strapi: Core.Strapi): Middleware => {
  const check = createLocaleCheck(strapi);
  return async (ctx, next) => {
    const query: unknown = ctx.query;
    if (isRecord(query)) await check(query['locale']);
    await next();
  };
};
