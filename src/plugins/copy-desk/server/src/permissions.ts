import type { Core } from '@strapi/strapi';

/** What a role may do at the desk; Strapi shows these in Settings, Roles. */
export const ACTIONS = [
  {
    section: 'plugins',
    displayName: 'Read findings',
    uid: 'findings.read',
    pluginName: 'copy-desk',
  },
] as const;

interface PermissionService {
  readonly actionProvider: { registerMany(actions: readonly (typeof ACTIONS)[number][]): Promise<unknown> };
}

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  await actionProvider.registerMany(ACTIONS);
};
