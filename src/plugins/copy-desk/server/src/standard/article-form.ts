import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isRecord } from '../article/row';
import type { Config } from '../config';
import type { FormRow } from '../delivery/forms';
import { answerGone, answerMissing } from '../delivery/gone';
import { createLocaleCheck, defaultLocale } from '../delivery/locales';
import { ADDRESS, FORM } from '../publication/tables';
import { STANDARD_FORMS } from './forms';
import { newsItemOf } from './item';

/** One published article in a standard form: 410 with the notice after it was withdrawn, 404 for what was never public. */
export const articleForm = (strapi: Core.Strapi, contentType: string, name: keyof typeof STANDARD_FORMS) => {
  const config = strapi.config.get<Config>('plugin::copy-desk');
  const checkLocale = createLocaleCheck(strapi);
  const find = (uid: string, where: object): Promise<unknown> =>
    strapi.db.query(uid).findOne({ where: { contentType, ...where } });
  return async (ctx: Context): Promise<void> => {
    const { documentId: document = '' } = ctx['params'] as Record<string, string>;
    const asked: unknown = ctx.query['locale'];
    const locale = typeof asked === 'string' ? asked : await defaultLocale(strapi);
    await checkLocale(locale === '*' ? '' : locale);
    const row = await find(FORM, { document, locale });
    const form = STANDARD_FORMS[name];
    if (isRecord(row) && form) {
      ctx.type = `${form.mediaType}; charset=utf-8`;
      ctx.body = form.write(newsItemOf(strapi, config, contentType, row as unknown as FormRow));
    } else if (await find(ADDRESS, { document, locale })) {
      await answerGone(strapi, ctx, { contentType, document, locale });
    } else answerMissing(ctx, `No article has been published at ${document} in ${locale}.`);
  };
};
