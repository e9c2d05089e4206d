const permitted = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::copy-desk.${action}`] } },
  ],
});

export const routes = {
  admin: {
    type: 'admin',
    routes: [{ method: 'GET', path: '/settings', handler: 'settings.find', config: permitted('findings.read') }],
  },
  'content-api': {
    type: 'content-api',
    routes: [{ method: 'GET', path: '/drafts', handler: 'drafts.read' }],
  },
};
