/** The notice that stands in the place of a text which was taken back. */
export const withdrawal = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_withdrawals',
    info: { singularName: 'withdrawal', pluralName: 'withdrawals', displayName: 'Withdrawal' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      locale: { type: 'string', private: true },
      slug: { type: 'string', private: true },
      notice: { type: 'text', required: true, private: true },
      by: { type: 'string', required: true, private: true },
      at: { type: 'datetime', required: true, private: true },
    },
    indexes: [
      { name: 'copy_desk_withdrawal_document', columns: ['content_type', 'document'] },
      { name: 'copy_desk_withdrawal_slug', columns: ['content_type', 'slug'] },
    ],
  },
};
