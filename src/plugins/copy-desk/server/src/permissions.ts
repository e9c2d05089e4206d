import type { Core } from '@strapi/strapi';

const action = (uid: string, displayName: string) =>
  ({ section: 'plugins', displayName, uid, pluginName: 'copy-desk' }) as const;

/** What a role may do at the desk; Strapi shows these in Settings, Roles. */
export const ACTIONS = [
  action('findings.read', 'Read findings'),
  action('review.request', 'Request review'),
  action('review.approve', 'Approve'),
  action('waivers.errors', 'Waive errors'),
  action('waivers.warnings', 'Waive warnings'),
  action('emergency.publish', 'Publish in an emergency'),
  action('settings.change', 'Change settings'),
  action('log.read', 'Read the log'),
] as const;

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly (typeof ACTIONS)[number][]): Promise<unknown> };
}

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(ACTIONS);
};
