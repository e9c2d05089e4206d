import type { Core } from '@strapi/strapi';
import { currentConfig } from '../config/current';

interface Checker {
  readonly can: { read(entity?: object): boolean; publish(entity?: object): boolean };
}
interface CheckerService {
  create(of: { userAbility: unknown; model: string }): Checker;
}
interface LocaleService {
  find(): Promise<readonly { readonly code: string }[]>;
}

/** The Content Manager's own permissions of whoever asks, for a content type. */
export const permissionsOf = (strapi: Core.Strapi, userAbility: unknown, model: string): Checker =>
  strapi.plugin('content-manager').service<CheckerService>('permission-checker').create({ userAbility, model });

/** The texts that somebody may read, as a condition on the desk's rows: by content type and locale. */
export const readableWhere = async (strapi: Core.Strapi, userAbility: unknown): Promise<object> => {
  const locales = [
    '',
    ...(await strapi.plugin('i18n').service<LocaleService>('locales').find()).map(({ code }) => code),
  ];
  const types = Object.keys(currentConfig(strapi).contentTypes).map((contentType) => {
    const { can } = permissionsOf(strapi, userAbility, contentType);
    return { contentType, locale: { $in: locales.filter((locale) => can.read(locale ? { locale } : undefined)) } };
  });
  // A condition that all fulfil would keep the database from the index by which a list is sorted.
  if (types.every(({ locale }) => locale.$in.length === locales.length)) return {};
  const readable = types.filter(({ locale }) => locale.$in.length > 0);
  return readable.length > 0 ? { $or: readable } : { id: -1 };
};
