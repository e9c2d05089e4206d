/**
 * The form in which readers get a text: made when it is published, in the same transaction, and gone with it.
 * `row` is the live row that it was made from.
 */
export const publishedForm = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_published_forms',
    info: { singularName: 'published-form', pluralName: 'published-forms', displayName: 'Published form' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      /** Empty for a content type that is not localised: the unique index has no use for nulls. */
      locale: { type: 'string', required: true, private: true },
      row: { type: 'integer', required: true, private: true },
      rowUpdatedAt: { type: 'datetime', private: true },
      headline: { type: 'text', private: true },
      standfirst: { type: 'text', private: true },
      slug: { type: 'string', private: true },
      category: { type: 'string', private: true },
      forms: { type: 'json', required: true, private: true },
      /** Which shape the forms have: an older one is made again at the start. */
      version: { type: 'integer', private: true },
      firstPublishedAt: { type: 'datetime', required: true, private: true },
      publishedAt: { type: 'datetime', required: true, private: true },
    },
    indexes: [
      { name: 'copy_desk_form_text', columns: ['content_type', 'document', 'locale'], type: 'unique' },
      { name: 'copy_desk_form_slug', columns: ['content_type', 'locale', 'slug'] },
      { name: 'copy_desk_form_newest', columns: ['content_type', 'locale', 'published_at'] },
      { name: 'copy_desk_form_category', columns: ['content_type', 'locale', 'category', 'published_at'] },
    ],
  },
};
