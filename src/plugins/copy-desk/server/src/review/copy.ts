import { publishedForms } from '../../../engine/src';
import { projectionOf } from '../article/fingerprint';
import { isRecord } from '../article/row';
import { localeOf } from '../publication/stored-forms';
import type { DeskText } from './desk-text';
import { differences } from './differences';
import { keptText } from './texts';
import { summaryOf } from './view';

/** Kinds after which a text had passed. */
const PASSED: ReadonlySet<string> = new Set(['approved', 'published', 'corrected']);

/**
 * The text under review as readers will see it: its blocks in reading order, its dateline, its quotations with their
 * speakers and its corrections, with what differs from the text that passed last.
 */
export const copyOf = async (text: DeskText): Promise<object> => {
  const { strapi, config, key, roles, row, fingerprint, reading, state } = text;
  const projection = projectionOf(strapi, key.contentType, roles, row);
  const now = isRecord(projection) ? projection : {};
  const last = text.log.filter((entry) => PASSED.has(entry.kind) && entry.fingerprint !== fingerprint).at(-1);
  const before = last?.fingerprint ? await keptText(strapi, last.fingerprint) : null;
  return {
    fingerprint,
    locale: key.locale,
    stage: state.stage,
    blocks: reading.story.blocks.map(({ field, kind, text: words }) => ({ field, kind, text: words })),
    dateline: publishedForms(row, roles, localeOf(row), config, reading.analysis).opening,
    quotations: now[roles.quotations ?? ''] ?? [],
    corrections: now[roles.corrections ?? ''] ?? [],
    passed: before && last?.fingerprint ? await summaryOf(text, last.fingerprint) : null,
    changes: before ? differences(roles, key.locale, before, now) : [],
  };
};
