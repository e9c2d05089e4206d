import { useQueryParams } from '@strapi/strapi/admin';
import { LIST_STYLES } from './field-styles';
import { usePageDirection } from './page-direction';

interface Query {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

/** Stands in the list view, draws nothing, and turns the cells into the direction of the listed locale. */
export const ListDirection = () => {
  const [{ query }] = useQueryParams<Query>();
  usePageDirection(query.plugins?.i18n?.locale ?? null, LIST_STYLES);
  return null;
};
