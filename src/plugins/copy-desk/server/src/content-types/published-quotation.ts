/** A quotation of a live text, with the name and role that its speaker had when it was published. */
export const publishedQuotation = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_published_quotations',
    info: {
      singularName: 'published-quotation',
      pluralName: 'published-quotations',
      displayName: 'Published quotation',
    },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: {
      contentType: { type: 'string', required: true, private: true },
      document: { type: 'string', required: true, private: true },
      locale: { type: 'string', required: true, private: true },
      /** Its place among the quotations of its text. */
      place: { type: 'integer', required: true, private: true },
      form: { type: 'json', required: true, private: true },
      speaker: { type: 'string', private: true },
      speakerKey: { type: 'string', private: true },
      event: { type: 'string', private: true },
      date: { type: 'date', private: true },
    },
    indexes: [
      { name: 'copy_desk_quotation_text', columns: ['content_type', 'document', 'locale'] },
      { name: 'copy_desk_quotation_speaker', columns: ['speaker', 'date'] },
      { name: 'copy_desk_quotation_name', columns: ['speaker_key', 'date'] },
      { name: 'copy_desk_quotation_event', columns: ['event', 'date'] },
      { name: 'copy_desk_quotation_date', columns: ['locale', 'date'] },
    ],
  },
};
