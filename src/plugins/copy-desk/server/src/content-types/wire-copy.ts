/**
 * Which wire text made which draft: one row a text. `hash` is that of the text itself, so that the same text is
 * known wherever its file lies; `source` is the file, by which a changed text is known.
 */
export const wireCopy = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_wire_copies',
    info: { singularName: 'wire-copy', pluralName: 'wire-copies', displayName: 'Wire copy' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      hash: { type: 'string', required: true, private: true },
      source: { type: 'text', private: true },
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      locale: { type: 'string', private: true },
      /** Of the draft as the import left it: another one shows that somebody has worked on it. */
      fingerprint: { type: 'string', required: true, private: true },
      headlineProposed: { type: 'boolean', required: true, private: true },
      importedBy: { type: 'string', private: true },
      at: { type: 'datetime', required: true, private: true },
    },
    indexes: [{ name: 'copy_desk_wire_copy_text', columns: ['content_type', 'hash'], type: 'unique' }],
  },
};
