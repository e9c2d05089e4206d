import type { Core } from '@strapi/strapi';

const LOCALES = ['ar', 'en', 'fr', 'fa', 'he', 'ur'];
const READABLE = ['article', 'speaker', 'event'];

interface Locale {
  readonly code: string;
  readonly name: string;
}

interface IsoLocaleService {
  getIsoLocales(): readonly Locale[];
}

interface LocaleService {
  find(): Promise<readonly Locale[]>;
  create(locale: Locale): Promise<unknown>;
}

export const createLocales = async (strapi: Core.Strapi): Promise<void> => {
  const known = strapi.plugin('i18n').service<IsoLocaleService>('iso-locales').getIsoLocales();
  const locales = strapi.plugin('i18n').service<LocaleService>('locales');
  const present = await locales.find();
  for (const { code, name } of known) {
    if (LOCALES.includes(code) && !present.some((locale) => locale.code === code)) {
      await locales.create({ code, name });
    }
  }
};

/** Readers may read; done once, so that an administrator's later choice stands. */
export const openToReaders = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if (await store.get({ key: 'open-to-readers' })) return;

  const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } })) as {
    id: number;
  };
  for (const type of READABLE) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `api::${type}.${type}.${action}`, role: role.id } });
    }
  }
  await store.set({ key: 'open-to-readers', value: true });
};
