import type { StrapiApp } from '@strapi/strapi/admin';
import { savesBeforePublishing } from './actions/publish-action';
import type { Action } from './actions/publish-action';
import { addDeskStyles } from './desk-styles';
import { DeskSidePanel } from './panel/side-panel';
import { translationsFor } from './translations';

type Panel = typeof DeskSidePanel;

/** What of the Content Manager's interface the desk uses; Strapi does not type the plugins of an app. */
interface ContentManager {
  readonly addEditViewSidePanel: (change: (panels: readonly Panel[]) => readonly Panel[]) => void;
  readonly addDocumentAction: (change: (actions: readonly Action[]) => readonly Action[]) => void;
}

export default {
  register(app: StrapiApp): void {
    app.registerPlugin({ id: 'copy-desk', name: 'Copy desk' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>): void {
    addDeskStyles();
    const { addEditViewSidePanel, addDocumentAction } = app.getPlugin('content-manager')
      .apis as unknown as ContentManager;
    addEditViewSidePanel(([first, ...others]) => [...(first ? [first] : []), DeskSidePanel, ...others]);
    addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? savesBeforePublishing(action) : action)),
    );
  },

  registerTrads: ({ locales }: { locales: readonly string[] }) => Promise.resolve(locales.map(translationsFor)),
};
