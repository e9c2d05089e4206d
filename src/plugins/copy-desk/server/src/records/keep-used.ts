import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Config } from '../config';
import { readerLanguage } from '../reader-language';
import { liveStoriesUsing, rowIds, usesOf } from './uses';

const REFUSAL = {
  ar: (stories: string) => `لا يُحذف هذا السجل لأن مقالات منشورة تستعمله: ${stories}. أزله منها أو اسحبها أولا.`,
  en: (stories: string) =>
    `This record cannot be deleted because published articles use it: ${stories}. Take it out of them or withdraw them first.`,
  fr: (stories: string) =>
    `Cette fiche ne peut pas être supprimée car des articles publiés l’utilisent : ${stories}. Retirez-la de ces articles ou dépubliez-les d’abord.`,
};

/** Refuses to delete a speaker or an event that a live article uses, and names the articles. */
export const keepUsedRecords = (strapi: Core.Strapi, config: Config): Modules.Documents.Middleware.Middleware => {
  const uses = usesOf(strapi, config);
  return async (context, next) => {
    const ofType = uses.get(context.uid);
    if (!ofType || context.action !== 'delete') return next();
    const { documentId, locale } = context.params;
    const ids = await rowIds(strapi, context.uid, documentId, locale);
    const stories = [...new Set((await liveStoriesUsing(strapi, ofType, ids)).map(({ headline }) => headline))];
    if (stories.length > 0) {
      const quoted = stories.map((headline) => `«${headline}»`).join('، ');
      throw new errors.ValidationError(REFUSAL[readerLanguage(strapi)](quoted), { stories });
    }
    return next();
  };
};
