/** Every slug under which a text has been public, and whose it was last: old addresses lead to new ones. */
export const address = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_addresses',
    info: { singularName: 'address', pluralName: 'addresses', displayName: 'Address' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      locale: { type: 'string', required: true, private: true },
      slug: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
    },
    indexes: [{ name: 'copy_desk_address_slug', columns: ['content_type', 'locale', 'slug'], type: 'unique' }],
  },
};
