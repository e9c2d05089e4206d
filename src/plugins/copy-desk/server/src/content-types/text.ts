/** What acts were about: the projection of a text by its fingerprint. Kept with acts, not with saves. */
export const text = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_texts',
    info: { singularName: 'text', pluralName: 'texts', displayName: 'Text of the desk log' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      fingerprint: { type: 'string', required: true, private: true },
      projection: { type: 'json', required: true, private: true },
    },
    indexes: [{ name: 'copy_desk_text_fingerprint', columns: ['fingerprint'], type: 'unique' }],
  },
};
