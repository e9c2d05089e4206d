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

interface Role {
  readonly id: number;
}

interface RoleService {
  create(role: { name: string; code: string; description: string }): Promise<Role>;
  findOne(where: { code: string }): Promise<Role | null>;
  addPermissions(role: number, permissions: readonly Permission[]): Promise<unknown>;
}

interface Permission {
  readonly action: string;
  readonly subject?: string | null;
  readonly properties?: object;
  readonly conditions?: readonly string[];
}

interface PermissionService {
  findMany(query: { where: { role: Role } }): Promise<readonly (Permission & { readonly id: number })[]>;
}

const explorer = (action: string, subject: string): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
  properties: {},
});

/** Strapi's own Editor comes without these on a database that is new to it, whatever its description says. */
const LETTING_OUT: readonly Permission[] = [
  explorer('publish', 'api::article.article'),
  ...READABLE.map((type) => explorer('delete', `api::${type}.${type}`)),
];

const desk = (...actions: readonly string[]): readonly Permission[] =>
  actions.map((action) => ({ action: `plugin::copy-desk.${action}` }));

/** What everybody who writes here may do at the copy desk. */
const WRITING = desk('findings.read', 'review.request', 'log.read');
const EDITING = desk('waivers.warnings');
const APPROVING = desk('review.approve', 'waivers.errors', 'emergency.publish');

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

const openToReaders = async (strapi: Core.Strapi): Promise<void> => {
  const readers = (await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' } })) as Role;
  for (const type of READABLE) {
    for (const action of ['find', 'findOne']) {
      await strapi.db
        .query('plugin::users-permissions.permission')
        .create({ data: { action: `api::${type}.${type}.${action}`, role: readers.id } });
    }
  }
};

/** Strapi makes its roles before it knows our locales, so that an editor could open no article in any of them. */
const setUpRoles = async (strapi: Core.Strapi): Promise<void> => {
  const roles = strapi.service('admin::role') as RoleService;
  const permissions = strapi.service('admin::permission') as PermissionService;
  const isLocalized = (uid: string): boolean =>
    strapi.contentType(uid as 'api::article.article').pluginOptions?.i18n !== undefined;
  const inAllLocales = ({ action, subject, properties, conditions }: Permission): Permission => ({
    action,
    subject,
    conditions,
    properties: subject && isLocalized(subject) ? { ...properties, locales: LOCALES } : properties,
  });
  const widen = async (code: string, more: readonly Permission[] = []): Promise<readonly Permission[]> => {
    const role = await roles.findOne({ code });
    if (!role) return [];
    const stored = await permissions.findMany({ where: { role } });
    // Not through assignPermissions, which takes permissions that differ in their locales alone for the same.
    for (const permission of stored) {
      const { properties } = inAllLocales(permission);
      await strapi.db.query('admin::permission').update({ where: { id: permission.id }, data: { properties } });
    }
    const added = [...WRITING, ...more.map(inAllLocales)];
    await roles.addPermissions(role.id, added);
    return [...stored.map(inAllLocales), ...added];
  };

  await widen('strapi-author');
  const editing = await widen('strapi-editor', [...LETTING_OUT, ...EDITING]);
  const approver = await roles.create({
    name: 'Approver',
    code: 'approver',
    description: 'Approvers read stories for the last time and let them out.',
  });
  await roles.addPermissions(approver.id, [...editing, ...APPROVING]);
};

/** What a new database gets once, so that an administrator's later choices stand. */
export const setUpNewsroom = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'newsroom' });
  if (await store.get({ key: 'set-up' })) return;
  await openToReaders(strapi);
  await setUpRoles(strapi);
  await store.set({ key: 'set-up', value: true });
};
