import type { Core } from '@strapi/strapi';
import { recordsIn, textIn } from '../article/row';
import type { Config } from '../config';
import { updateItem } from '../review/desk-item';

/** What readers see of a picture; one that is replaced keeps its hash and address, and has another size. */
const TOLD = ['alternativeText', 'caption', 'hash', 'sizeInBytes', 'size'] as const;

interface FileEvent {
  readonly params: { readonly where?: unknown };
  readonly state: Record<string, unknown>;
}

/**
 * Lists the live stories whose picture, its caption or its description has changed in the media library, on the desk
 * page: there it goes past the gate.
 */
export const watchMedia = (strapi: Core.Strapi, config: Config): void => {
  const filesAt = async (where: unknown) =>
    recordsIn(await strapi.db.query('plugin::upload.file').findMany({ where: (where ?? {}) as never }));
  const toldOf = (file: Readonly<Record<string, unknown>>): string =>
    JSON.stringify(TOLD.map((name) => file[name] ?? null));

  const mark = async (ids: readonly unknown[]): Promise<void> => {
    for (const [contentType, { captions = [] }] of Object.entries(config.contentTypes)) {
      for (const attribute of captions) {
        const where = { publishedAt: { $notNull: true }, [attribute]: { id: { $in: ids } } } as never;
        for (const row of recordsIn(await strapi.db.query(contentType).findMany({ where }))) {
          const key = { contentType, document: String(row['documentId']), locale: textIn(row['locale']) };
          await updateItem(strapi, key, { recordChanged: true });
        }
      }
    }
  };

  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async beforeUpdate({ params, state }: FileEvent) {
      state['told'] = new Map((await filesAt(params.where)).map((file) => [file['id'], toldOf(file)]));
    },
    async afterUpdate({ state }: FileEvent) {
      const before = state['told'];
      if (!(before instanceof Map)) return;
      const changed = (await filesAt({ id: { $in: [...before.keys()] } })).filter(
        (file) => before.get(file['id']) !== toldOf(file),
      );
      if (changed.length > 0) await mark(changed.map(({ id }) => id));
    },
  });
};
