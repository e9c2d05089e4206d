import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Config } from '../config';
import { readerLanguage } from '../reader-language';

const REFUSAL = {
  ar: (locale: string) => `لا تُحذف اللغة ${locale} لأن مقالات منشورة بها؛ اسحبها أولا.`,
  en: (locale: string) =>
    `The locale ${locale} cannot be deleted because articles are published in it; withdraw them first.`,
  fr: (locale: string) =>
    `La langue ${locale} ne peut pas être supprimée car des articles y sont publiés ; retirez-les d’abord.`,
};

interface Locales {
  findById(id: unknown): Promise<{ readonly code: string } | null>;
  delete(of: { readonly id: unknown }): Promise<unknown>;
}
interface ServiceRegistry {
  extend(uid: string, extension: (service: Locales) => Locales): unknown;
}

/** Refuses to delete a locale in which something is live: Strapi would take all of it from its readers, past the gate. */
export const keepLiveLocales = (strapi: Core.Strapi, config: Config): void => {
  const hasLive = async (locale: string): Promise<boolean> => {
    const where = { locale, publishedAt: { $notNull: true } } as never;
    const counts = await Promise.all(
      Object.keys(config.contentTypes).map((uid) => strapi.db.query(uid).count({ where })),
    );
    return counts.some((count) => count > 0);
  };

  strapi.get<ServiceRegistry>('services').extend('plugin::i18n.locales', (service) => {
    const remove = service.delete.bind(service);
    service.delete = async ({ id }) => {
      const locale = await service.findById(id);
      if (locale && (await hasLive(locale.code))) {
        throw new errors.ValidationError(REFUSAL[readerLanguage(strapi)](locale.code), { locale: locale.code });
      }
      return remove({ id });
    };
    return service;
  });
};
