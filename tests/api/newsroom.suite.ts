import { setUpNewsroom } from '../../src/newsroom-defaults';
import type { Newsroom } from '../support/strapi';

interface Locale {
  readonly code: string;
  readonly isDefault: boolean;
}

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly locales?: string[] };
}

export const newsroomSuite = (newsroom: () => Newsroom): void => {
  describe('a new newsroom', () => {
    test('has its six languages, Arabic first', async () => {
      const { ask, person } = newsroom();
      const { body } = await ask<Locale[]>('/i18n/locales', await person());

      expect(body.map(({ code }) => code).sort()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
      expect(body.filter(({ isDefault }) => isDefault).map(({ code }) => code)).toEqual(['ar']);
    });

    test('lets readers read speakers and events, but not from there to unpublished articles', async () => {
      const { ask, documents } = newsroom();
      await documents('api::speaker.speaker').create({ locale: 'ar', data: { name: 'ليلى الورداني' } });

      expect((await ask('/api/events?locale=ar')).status).toBe(200);
      expect((await ask('/api/speakers?locale=ar')).status).toBe(200);
      expect((await ask('/api/speakers?locale=ar&populate=articles')).status).toBe(400);
    });

    test.each(['strapi-editor', 'strapi-author', 'approver'])('lets %s work in every language', async (roleCode) => {
      const { ask, person } = newsroom();
      const { body } = await ask<{ data: Permission[] }>('/admin/users/me/permissions', await person(roleCode));
      const updates = body.data.filter(({ action }) => action === 'plugin::content-manager.explorer.update');
      const locales = (subject: string) => updates.find((update) => update.subject === subject)?.properties.locales;

      for (const subject of ['api::article.article', 'api::speaker.speaker', 'api::event.event']) {
        expect(locales(subject)?.sort()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
      }
    });

    test("keeps an administrator's later choice about readers", async () => {
      const { ask, strapi } = newsroom();
      const permissions = strapi.db.query('plugin::users-permissions.permission');
      await permissions.deleteMany({ where: { action: 'api::event.event.find' } });
      await setUpNewsroom(strapi);

      expect((await ask('/api/events?locale=ar')).status).toBe(403);
    });
  });
};
