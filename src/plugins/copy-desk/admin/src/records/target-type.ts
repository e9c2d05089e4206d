import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import type { EditViewProps } from '../edited-document';

/** The content type to which a relation of the edited one leads; null where it is no relation. */
export const useTargetType = (
  { model, collectionType }: EditViewProps,
  attribute: string | undefined,
): string | null => {
  const { schema } = useDocument({ model, collectionType }, { skip: true });
  return (schema?.attributes[attribute ?? ''] as { readonly target?: string } | undefined)?.target ?? null;
};
