import { recordsIn, textIn } from '../article/row';
import type { Row } from '../article/row';
import type { DeskText } from './desk-text';
import { keptText } from './texts';

/** A text in a few words, so that people know which one is meant. */
export interface Summary {
  readonly fingerprint: string;
  readonly headline: string | null;
  /** Who did last what to it, where the log knows it. */
  readonly kind: string | null;
  readonly by: string | null;
  readonly at: string | null;
}

export const summaryOf = async (text: DeskText, fingerprint: string): Promise<Summary> => {
  const last = text.log.filter((entry) => entry.fingerprint === fingerprint).at(-1);
  const name = text.roles.headline ?? '';
  const shown = fingerprint === text.fingerprint ? text.row : await keptText(text.strapi, fingerprint);
  return {
    fingerprint,
    headline: textIn(shown?.[name]),
    kind: last?.kind ?? null,
    by: last?.actorName ?? null,
    at: last?.at ?? null,
  };
};

/** Where the other locales of the document stand. */
const localesOf = async ({ strapi, key }: DeskText): Promise<readonly object[]> => {
  const items: unknown = await strapi.db.query('plugin::copy-desk.desk-item').findMany({
    where: { contentType: key.contentType, document: key.document, stage: { $notNull: true } },
    orderBy: { locale: 'asc' },
  });
  return recordsIn(items)
    .filter(({ locale }) => locale !== (key.locale ?? ''))
    .map(({ locale, stage, live, emergency, missing }) => ({ locale, stage, live, emergency, missing }));
};

const editorOf = (row: Row, text: DeskText): object => {
  const last = text.log.filter(({ kind }) => kind === 'edited').at(-1);
  return { updatedAt: row['updatedAt'], by: last?.actorName ?? null, at: last?.at ?? null };
};

/** What the edit view shows of a text. */
export const viewOf = async (text: DeskText): Promise<object> => ({
  fingerprint: text.fingerprint,
  state: text.state,
  embargo: text.row[text.roles.embargo ?? ''] ?? null,
  approvals: text.config.approvals,
  draft: editorOf(text.row, text),
  locales: await localesOf(text),
});
