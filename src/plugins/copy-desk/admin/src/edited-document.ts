import { unstable_useContentManagerContext as useContentManagerContext, useQueryParams } from '@strapi/strapi/admin';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

interface Localized {
  readonly i18n?: { readonly localized?: boolean };
}

/** The Content Manager's form, as far as the desk reads and steers it; Strapi gives it untyped. */
export interface Form {
  readonly values: Readonly<Record<string, unknown>>;
  readonly modified: boolean;
  getValues(): Readonly<Record<string, unknown>>;
  setErrors(errors: object): void;
  setSubmitting(isSubmitting: boolean): void;
  resetForm(values: object): void;
  validate(showErrors: boolean, options: { status: 'draft' | 'published' }): Promise<{ errors?: object }>;
}

/** The content type and the form of the edit view, and the locale that is edited: null where the type has none. */
export const useEditedDocument = () => {
  const { contentType, form } = useContentManagerContext();
  const [{ query }] = useQueryParams<Query>();
  const isLocalized = (contentType?.pluginOptions as Localized | undefined)?.i18n?.localized === true;
  return {
    contentType,
    form: form as Form,
    query: query as object,
    locale: isLocalized ? (query.plugins?.i18n?.locale ?? null) : null,
  };
};
