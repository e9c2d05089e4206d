/**
 * One text at the desk: a document in a locale. Acts, saves and publishes of the text lock its row,
 * so that they come one after another. It can be rebuilt from the desk log.
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
    },
    indexes: [{ name: 'copy_desk_item_text', columns: ['content_type', 'document', 'locale'], type: 'unique' }],
  },
};
