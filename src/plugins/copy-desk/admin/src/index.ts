import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { savesBeforePublishing } from './actions/publish-action';
import type { Action } from './actions/publish-action';
import { addDeskStyles } from './desk-styles';
import { followInterfaceLanguage } from './direction/interface-direction';
import { ListDirection } from './direction/list-direction';
import { DeskSidePanel } from './panel/side-panel';
import { asksBeforeOverwriting } from './review/ask-before-overwriting';
import { ReviewSidePanel } from './review/side-panel';
import { WireButton } from './wire/wire-button';
import { translationsFor } from './translations';

type Panel = typeof DeskSidePanel;

const READS = [{ action: 'plugin::copy-desk.findings.read', subject: null }];

/** What of the Content Manager's interface the desk uses; Strapi does not type the plugins of an app. */
interface ContentManager {
  readonly addEditViewSidePanel: (change: (panels: readonly Panel[]) => readonly Panel[]) => void;
  readonly addDocumentAction: (change: (actions: readonly Action[]) => readonly Action[]) => void;
}

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'copy-desk', name: 'Copy desk' });
    app.addMenuLink({
      to: 'plugins/copy-desk',
      icon: CheckCircle,
      intlLabel: { id: 'copy-desk.desk.title', defaultMessage: 'Copy desk' },
      permissions: READS,
      Component: () => import('./desk-page/pages'),
      position: 3,
    });
    app.addSettingsLink('global', {
      id: 'copy-desk',
      to: 'copy-desk',
      intlLabel: { id: 'copy-desk.desk.title', defaultMessage: 'Copy desk' },
      permissions: [{ action: 'plugin::copy-desk.settings.change', subject: null }],
      Component: async () => {
        const { loadAll } = await import('./knowledge');
        await loadAll();
        return import('./settings/settings-page');
      },
    });
    app.widgets.register({
      id: 'waiting',
      pluginId: 'copy-desk',
      icon: CheckCircle,
      title: { id: 'copy-desk.desk.waiting', defaultMessage: 'Waiting for you' },
      link: { label: { id: 'copy-desk.desk.open', defaultMessage: 'Open the desk' }, href: '/plugins/copy-desk' },
      component: async () => (await import('./desk-page/waiting-widget')).default,
      permissions: READS,
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    addDeskStyles();
    followInterfaceLanguage();
    const contentManager = app.getPlugin('content-manager');
    const { addEditViewSidePanel, addDocumentAction } = contentManager.apis as unknown as ContentManager;
    contentManager.injectComponent('listView', 'actions', { name: 'copy-desk-direction', Component: ListDirection });
    contentManager.injectComponent('listView', 'actions', { name: 'copy-desk-wire', Component: WireButton });
    addEditViewSidePanel(([first, ...others]) => [
      ...(first ? [first] : []),
      ReviewSidePanel,
      DeskSidePanel,
      ...others,
    ]);
    addDocumentAction((actions) =>
      actions.map((action) => {
        if (action.type === 'publish') return asksBeforeOverwriting(savesBeforePublishing(action));
        return action.type === 'update' ? asksBeforeOverwriting(action) : action;
      }),
    );
  },

  registerTrads: ({ locales }: { locales: readonly string[] }) => Promise.all(locales.map(translationsFor)),
};
