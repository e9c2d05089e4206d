/**
 * One row a change of what readers can see. They are added and never changed, so that no publication waits for another;
 * the newest of them together are the state that `ETag` names.
 */
export const edition = {
  schema: {
    kind: 'collectionType',
    collectionName: 'copy_desk_editions',
    info: { singularName: 'edition', pluralName: 'editions', displayName: 'Edition' },
    options: { draftAndPublish: false },
    pluginOptions: { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } },
    attributes: { at: { type: 'datetime', required: true, private: true } },
  },
};
