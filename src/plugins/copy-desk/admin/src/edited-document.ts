import { unstable_useDocument as useDocument, useQueryParams } from '@strapi/strapi/admin';

/** What the Content Manager gives panels and actions of the edit view. */
export interface EditViewProps {
  readonly activeTab: 'draft' | 'published' | null;
  readonly collectionType: string;
  readonly model: string;
  readonly documentId?: string;
  readonly meta?: { readonly availableStatus: readonly { readonly publishedAt?: string | null }[] };
}

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

interface Localized {
  readonly i18n?: { readonly localized?: boolean };
}

/**
 * The content type of the edit view and the locale that is edited, null where the type has none. It leaves the form
 * alone, so that typing does not run what only needs these.
 */
export const useEditedDocument = ({ model, collectionType }: EditViewProps) => {
  const { schema } = useDocument({ model, collectionType }, { skip: true });
  const [{ query }] = useQueryParams<Query>();
  const isLocalized = (schema?.pluginOptions as Localized | undefined)?.i18n?.localized === true;
  return { schema, locale: isLocalized ? (query.plugins?.i18n?.locale ?? null) : null };
};
