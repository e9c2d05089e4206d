import { KINDS } from '../../../engine/src';

const appendOnly = (): never => {
  throw new Error('copy-desk: the desk log is append-only; its entries are neither changed nor deleted.');
};

/** The desk log: what was done to which text, by whom and when. Entries are added, never changed. */
export const logEntry = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_log_entries',
    info: { singularName: 'log-entry', pluralName: 'log-entries', displayName: 'Desk log entry' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      locale: { type: 'string', private: true },
      kind: { type: 'enumeration', enum: [...KINDS], required: true, private: true },
      fingerprint: { type: 'string', private: true },
      actor: { type: 'string', private: true },
      actorName: { type: 'string', private: true },
      to: { type: 'string', private: true },
      rule: { type: 'string', private: true },
      anchor: { type: 'json', private: true },
      note: { type: 'text', private: true },
      at: { type: 'datetime', required: true, private: true },
    },
    indexes: [
      { name: 'copy_desk_log_document', columns: ['content_type', 'document'] },
      { name: 'copy_desk_log_kind', columns: ['kind', 'at'] },
    ],
  },
  lifecycles: {
    beforeUpdate: appendOnly,
    beforeUpdateMany: appendOnly,
    beforeDelete: appendOnly,
    beforeDeleteMany: appendOnly,
  },
};
