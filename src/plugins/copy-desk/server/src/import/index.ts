import type { Core } from '@strapi/strapi';
import { dayIn, draftOf, draftOfItem, formOf } from '../../../engine/src';
import type { Draft, DraftOptions } from '../../../engine/src';
import { readItem } from '../../../engine/src/formats/read';
import { fingerprintOf } from '../article/fingerprint';
import { populateOf } from '../article/populate';
import type { Row } from '../article/row';
import { isRecord, textIn } from '../article/row';
import type { Config } from '../config';
import { articleValues } from './article';
import { creatorOf, documentsOf, isLocalized, targetOf, updaterOf } from './documents';
import { linkEvent } from './events';
import { onBehalfOf, personWith } from './on-behalf';
import { configInForce } from '../settings/in-force';
import { hashOf } from './source-text';
import { linkSpeakers } from './speakers';
import { inTransaction } from './transaction';
import type { Importer, ImportReport, ImportRequest, Made, Outcome } from './types';

export type * from './types';

const WIRE_COPY = 'plugin::copy-desk.wire-copy';

/** The memory of an import. */
interface Copy {
  readonly id: number;
  readonly hash: string;
  readonly document: string;
  readonly locale: string | null;
  readonly fingerprint: string;
  readonly headlineProposed: boolean;
}

/** The draft of a wire text, or of a news item in one of the standard forms. */
const draftIn = (text: string, options: DraftOptions): Draft => {
  const form = formOf(text);
  return form === null ? draftOf(text, options) : draftOfItem(readItem(form, text), options);
};

/** Makes drafts of wire text in the first content type of the mapping. */
export const createImporter = ({ strapi }: { strapi: Core.Strapi }): Importer => {
  const config = strapi.config.get<Config>('plugin::copy-desk');
  const [uid = '', roles = {}] = Object.entries(config.contentTypes)[0] ?? [];
  const localized = (): boolean => isLocalized(strapi, uid);

  return {
    personWith: (email) => personWith(strapi, email),
    async importText(request) {
      if (uid === '') throw new Error('copy-desk: config/plugins.ts maps no content type, so there are no articles.');
      // Outside the transaction: others wait while it is open.
      const read = draftIn(request.text, {
        locale: request.locale,
        date: request.date,
        headline: request.headline,
        settings: await configInForce(strapi),
        today: dayIn(config.timeZone, new Date()),
      });
      const draft = request.dateline === undefined ? read : { ...read, dateline: request.dateline };
      const hash = hashOf(request.text);
      return inTransaction(strapi, () => onBehalfOf(strapi, request.person, () => store(request, draft, hash)));
    },
  };

  async function store(request: ImportRequest, draft: Draft, hash: string): Promise<ImportReport> {
    const same = await copyWhere({ hash });
    if (same) return outcome('unchanged', same.copy, same.row);
    const earlier = request.source === null ? null : await copyWhere({ source: request.source });
    if (!earlier) return create(request, draft, hash);
    if (!request.update) return outcome('changed', earlier.copy, earlier.row);
    const now = fingerprintOf(strapi, uid, roles, earlier.row);
    if (now !== earlier.copy.fingerprint) return outcome('edited', earlier.copy, earlier.row);
    return update(request, draft, hash, earlier.copy, earlier.row);
  }

  /** The import that is remembered, with its draft; one whose draft was deleted is forgotten. */
  async function copyWhere(where: object): Promise<{ copy: Copy; row: Row } | null> {
    const copies: unknown[] = await strapi.db
      .query(WIRE_COPY)
      .findMany({ where: { ...where, contentType: uid }, orderBy: { id: 'desc' } });
    for (const copy of copies as Copy[]) {
      const row = await draftRow(copy.document, copy.locale);
      if (row) return { copy, row };
      await strapi.db.query(WIRE_COPY).delete({ where: { id: copy.id } });
    }
    return null;
  }

  async function draftRow(documentId: string, locale: string | null): Promise<Row | null> {
    const row: unknown = await strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: null, ...(locale !== null && { locale }) },
      populate: populateOf(strapi, uid, roles),
    });
    return row as Row | null;
  }

  async function create(request: ImportRequest, draft: Draft, hash: string): Promise<ImportReport> {
    const { values, made } = await prepare(request, draft);
    const { documentId } = await documentsOf(strapi, uid).create({
      ...(localized() && { locale: request.locale }),
      data: { ...values, ...creatorOf(request.person) },
    });
    const locale = localized() ? request.locale : null;
    await remember(request, hash, { document: documentId, locale, headlineProposed: made.headlineProposed });
    return { outcome: 'created', contentType: uid, document: documentId, locale, headline: draft.headline, made };
  }

  async function update(
    request: ImportRequest,
    draft: Draft,
    hash: string,
    copy: Copy,
    row: Row,
  ): Promise<ImportReport> {
    // A headline that somebody gave stays until somebody gives another one.
    const kept = draft.headlineProposed && !copy.headlineProposed ? textIn(row[roles.headline ?? '']) : null;
    const headline = kept ?? draft.headline;
    const headlineProposed = draft.headlineProposed && kept === null;
    const { values, made } = await prepare(request, { ...draft, headline, headlineProposed });
    const { document, locale } = copy;
    await documentsOf(strapi, uid).update({
      documentId: document,
      ...(locale !== null && { locale }),
      data: { ...values, ...updaterOf(request.person) },
    });
    await strapi.db.query(WIRE_COPY).delete({ where: { id: copy.id } });
    await remember(request, hash, { document, locale, headlineProposed });
    return { outcome: 'updated', contentType: uid, document, locale, headline, made };
  }

  /** Links or makes the records first, so that the article can point at them. */
  async function prepare(request: ImportRequest, draft: Draft): Promise<{ values: object; made: Made }> {
    const { locale, person } = request;
    const speakers = await linkSpeakers({ strapi, uid: targetOf(strapi, uid, roles.speakers), locale, person }, draft);
    const eventType = targetOf(strapi, uid, roles.event);
    const event =
      draft.event && eventType ? await linkEvent({ strapi, uid: eventType, locale, person }, draft.event) : null;
    const values = articleValues(strapi, uid, roles, draft, { speakers, event });
    const made: Made = {
      headlineProposed: draft.headlineProposed,
      dateline: draft.dateline,
      paragraphs: draft.body.length,
      quotations: draft.quotations.map(({ words, speaker }) => ({ words, speaker: speaker?.name ?? null })),
      speakers: speakers.map(({ shownName: _name, shownRole: _role, ...report }) => report),
      event,
      findings: draft.findings,
    };
    return { values, made };
  }

  async function remember(
    { source, person }: ImportRequest,
    hash: string,
    copy: Pick<Copy, 'document' | 'locale' | 'headlineProposed'>,
  ): Promise<void> {
    const row = await draftRow(copy.document, copy.locale);
    if (!row) throw new Error('copy-desk: the draft is not there after it was stored.');
    await strapi.db.query(WIRE_COPY).create({
      data: {
        ...copy,
        hash,
        source,
        contentType: uid,
        fingerprint: fingerprintOf(strapi, uid, roles, row),
        importedBy: person ? `admin:${person.id}` : null,
        at: new Date(),
      },
    });
  }

  function outcome(kind: Outcome, { document, locale }: Copy, row: Row): ImportReport {
    const headline = isRecord(row) ? textIn(row[roles.headline ?? '']) : null;
    return { outcome: kind, contentType: uid, document, locale, headline, made: null };
  }
};
