import type { Newsroom } from '../support/strapi';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly config: {
    readonly policies: readonly (string | { readonly config: { readonly actions: readonly string[] } })[];
  };
}
interface Roles {
  create(role: object): Promise<{ id: number }>;
  addPermissions(role: number, permissions: readonly object[]): Promise<unknown>;
}

const ALL = [
  'findings.read',
  'review.request',
  'review.approve',
  'waivers.errors',
  'waivers.warnings',
  'emergency.publish',
  'settings.change',
  'log.read',
].map((name) => `plugin::copy-desk.${name}`);

export const permissionsSuite = (newsroom: () => Newsroom): void => {
  describe("the desk's permissions", () => {
    const routes = (): readonly Route[] => {
      const { admin } = newsroom().strapi.plugin('copy-desk').routes as unknown as Record<
        string,
        { routes: readonly Route[] }
      >;
      return admin?.routes ?? [];
    };
    const wantedBy = ({ config }: Route): readonly string[] =>
      config.policies.flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.actions));

    test('stand in a section of the plugin in Settings, Roles', async () => {
      const { ask, person } = newsroom();
      const { body } = await ask<{ data: { sections: { plugins: { action: string; plugin: string }[] } } }>(
        '/admin/permissions',
        { token: (await person()).token },
      );
      const ours = body.data.sections.plugins.filter(({ action }) => action.startsWith('plugin::copy-desk.'));

      expect(
        ours
          .map(({ action }) => action)
          .filter((action) => ALL.includes(action))
          .sort(),
      ).toEqual([...ALL].sort());
    });

    test.each(ALL)('%s: without it, every route that wants it is closed, and the others are not', async (missing) => {
      const { strapi, ask, person } = newsroom();
      const roles = strapi.service('admin::role') as unknown as Roles;
      const code = `without-${missing.replace(/\W+/gu, '-')}`;
      const { id } = await roles.create({ name: code, code, description: code });
      const rest = ALL.filter((action) => action !== missing);
      await roles.addPermissions(
        id,
        rest.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
      );
      const { token } = await person(code);

      for (const route of routes()) {
        const isWanted = wantedBy(route).includes(missing);
        const address = `/copy-desk${route.path.replace(':uid', 'api::article.article').replace(/:\w+/gu, 'x')}`;
        const { status } = await ask(address, {
          method: route.method,
          token,
          ...(route.method !== 'GET' && { body: {} }),
        });
        expect([route.path, status === 403]).toEqual([route.path, isWanted]);
      }
    });
  });

  describe('the roles of the sample newsroom', () => {
    const held = async (code: string): Promise<readonly string[]> => {
      const role: unknown = await newsroom()
        .strapi.db.query('admin::role')
        .findOne({ where: { code }, populate: ['permissions'] });
      return (role as { permissions: { action: string }[] }).permissions.map(({ action }) => action);
    };

    test('an editor requests, and does not approve', async () => {
      expect(await held('strapi-editor')).toEqual(expect.arrayContaining(['plugin::copy-desk.review.request']));
      expect(await held('strapi-editor')).not.toContain('plugin::copy-desk.review.approve');
    });

    test('an approver approves, waives errors and publishes in an emergency', async () => {
      expect(await held('approver')).toEqual(
        expect.arrayContaining(ALL.filter((action) => action !== 'plugin::copy-desk.settings.change')),
      );
    });
  });
};
