import { ACTS } from '../review/acts';
import { readerRoutes } from './readers';

const permitted = (action: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [`plugin::copy-desk.${action}`] } },
  ],
});

const get = (path: string, handler: string, action: string) => ({
  method: 'GET',
  path,
  handler,
  config: permitted(action),
});

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      get('/settings', 'settings.find', 'findings.read'),
      get('/settings/house', 'settings.house', 'settings.change'),
      get('/settings/history', 'settings.history', 'settings.change'),
      { method: 'PUT', path: '/settings/house', handler: 'settings.change', config: permitted('settings.change') },
      get('/desk', 'desk.find', 'findings.read'),
      get('/desk/counts', 'desk.counts', 'findings.read'),
      get('/desk/findings', 'desk.findings', 'findings.read'),
      get('/approvers', 'texts.approvers', 'review.request'),
      get('/texts/:uid/:document', 'texts.find', 'findings.read'),
      get('/texts/:uid/:document/copy', 'texts.copy', 'findings.read'),
      get('/texts/:uid/:document/history', 'texts.history', 'log.read'),
      ...Object.entries(ACTS).map(([name, { permission }]) => ({
        method: 'POST',
        path: `/texts/:uid/:document/${name}`,
        handler: `texts.${name}`,
        config: permitted(permission),
      })),
      { method: 'POST', path: '/import', handler: 'wireText.importText', config: permitted('findings.read') },
      { method: 'POST', path: '/records', handler: 'records.find', config: permitted('findings.read') },
    ],
  },
  'content-api': {
    type: 'content-api',
    routes: [{ method: 'GET', path: '/drafts', handler: 'drafts.read' }],
  },
  readers: readerRoutes,
};
