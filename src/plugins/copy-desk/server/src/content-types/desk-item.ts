import { STAGES } from '../../../engine/src';

/** An object for each attribute: Strapi writes the column's name into it. */
const a = (type: 'string' | 'integer' | 'boolean' | 'datetime') => ({ type, private: true });

/**
 * One text at the desk: a document in a locale. Acts, saves and publishes of the text lock its row,
 * so that they come one after another. What it says is for lists, and can be rebuilt from the desk log.
 */
export const deskItem = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_items',
    info: { singularName: 'desk-item', pluralName: 'desk-items', displayName: 'Desk item' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      /** Empty for a content type that is not localised: the unique index has no use for nulls. */
      locale: { type: 'string', required: true, private: true },
      /** Of the draft as the desk last saw it. */
      fingerprint: a('string'),
      headline: { type: 'text', private: true },
      category: a('string'),
      stage: { type: 'enumeration', enum: [...STAGES], private: true },
      /** Of the last act or edit. */
      since: a('datetime'),
      errors: a('integer'),
      findings: a('integer'),
      missing: a('integer'),
      /** Who has sent it for review, and to whom. */
      sender: a('string'),
      senderName: a('string'),
      recipient: a('string'),
      /** Those who may not approve it, or have: `|admin:1|admin:2|`. */
      concerned: { type: 'text', private: true },
      live: a('boolean'),
      emergency: a('boolean'),
      refused: a('boolean'),
      recordChanged: a('boolean'),
      due: a('datetime'),
    },
    indexes: [
      { name: 'copy_desk_item_text', columns: ['content_type', 'document', 'locale'], type: 'unique' },
      { name: 'copy_desk_item_stage', columns: ['stage', 'since'] },
      { name: 'copy_desk_item_since', columns: ['since'] },
      { name: 'copy_desk_item_findings', columns: ['findings'] },
      { name: 'copy_desk_item_sender', columns: ['sender', 'since'] },
      { name: 'copy_desk_item_refused', columns: ['refused', 'since'] },
      { name: 'copy_desk_item_live', columns: ['live', 'since'] },
      { name: 'copy_desk_item_emergency', columns: ['emergency', 'since'] },
      { name: 'copy_desk_item_record', columns: ['record_changed', 'since'] },
      { name: 'copy_desk_item_due', columns: ['due'] },
    ],
  },
};
