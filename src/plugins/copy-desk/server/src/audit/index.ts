import type { Core } from '@strapi/strapi';
import { judgeStory, review } from '../../../engine/src';
import type { LogEntry, RoleMap } from '../../../engine/src';
import { fingerprintOf } from '../article/fingerprint';
import { readRow } from '../article/reading';
import type { Row } from '../article/row';
import { textIn } from '../article/row';
import { liveRows } from '../article/rows';
import type { Config } from '../config';
import { configInForce } from '../settings/in-force';
import { readLog } from '../desk-log/desk-log';
import type { AuditedText, Auditor, Fault } from './types';

export type * from './types';

const PAGE = 100;
const PUBLICATIONS: ReadonlySet<string> = new Set(['published', 'published-in-emergency', 'corrected']);

/** The audit reads every live text again: what went around the gate, or what a newer rule would not let out. */
export const createAuditor = ({ strapi }: { strapi: Core.Strapi }): Auditor => ({
  async *texts() {
    const config = await configInForce(strapi);
    for (const [uid, roles] of Object.entries(config.contentTypes)) {
      for await (const document of liveDocuments(strapi, uid)) {
        const rows = await liveRows(strapi, uid, roles, document);
        for (const row of rows) yield audited(strapi, config, uid, roles, row, rows);
      }
    }
  },
});

/** Every document with a live row once, in the order of their first ones; a page is read at a time. */
async function* liveDocuments(strapi: Core.Strapi, uid: string): AsyncIterable<string> {
  const seen = new Set<string>();
  for (let last = 0; ;) {
    const page = (await strapi.db.query(uid).findMany({
      select: ['id', 'documentId'],
      where: { publishedAt: { $notNull: true }, id: { $gt: last } },
      orderBy: { id: 'asc' },
      limit: PAGE,
    })) as readonly Pick<Row, 'id' | 'documentId'>[];
    for (const { documentId } of page) {
      if (!seen.has(documentId)) yield documentId;
      seen.add(documentId);
    }
    const end = page.at(-1);
    if (!end) return;
    last = end.id;
  }
}

const audited = async (
  strapi: Core.Strapi,
  config: Config,
  uid: string,
  roles: RoleMap,
  row: Row,
  rows: readonly Row[],
): Promise<AuditedText> => {
  const key = { contentType: uid, document: row.documentId, locale: row.locale };
  const fingerprint = fingerprintOf(strapi, uid, roles, row);
  const others = rows.filter(({ id }) => id !== row.id);
  const { story, findings } = readRow(config, roles, row, row.publishedAt, others);
  const log = untilPublished(await readLog(strapi, key));
  const { waivers } = review(log, fingerprint, config);
  const { errors } = judgeStory(story, findings, fingerprint, waivers);
  const headline = textIn(row[roles.headline ?? '']);
  return { ...key, headline, faults: faultsOf(errors.length, log, fingerprint), errors, findings: findings.length };
};

/** The log up to the last publication: what was written after it is about a draft. */
const untilPublished = (log: readonly LogEntry[]): readonly LogEntry[] =>
  log.slice(
    0,
    log.reduce((end, { kind }, index) => (PUBLICATIONS.has(kind) ? index + 1 : end), 0),
  );

const faultsOf = (errors: number, log: readonly LogEntry[], fingerprint: string): readonly Fault[] => {
  const published = log.at(-1);
  const origin: readonly Fault[] = !published ? ['unknown'] : published.fingerprint === fingerprint ? [] : ['altered'];
  return errors > 0 ? [...origin, 'errors'] : origin;
};
