import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import type { TextAddress, View } from './review-api';
import { useDeskTextQuery } from './review-api';

/** How often the panel looks whether somebody else has saved the text. */
const POLL = 15_000;

interface Review {
  readonly text: TextAddress | null;
  readonly view: View | undefined;
  readonly failed: boolean;
  /** Whether the article is not there any more. */
  readonly gone: boolean;
}

/** What the desk says of the stored draft of the edit view; nothing for one that was never saved. */
export const useReview = (props: EditViewProps): Review => {
  const { locale } = useEditedDocument(props);
  const { model, documentId } = props;
  const text = documentId ? { model, documentId, locale } : null;
  const { data, error } = useDeskTextQuery(text ?? { model, documentId: '', locale }, {
    skip: text === null,
    pollingInterval: POLL,
    refetchOnFocus: true,
  });
  return {
    text,
    view: text && !error ? data : undefined,
    failed: error !== undefined,
    gone: error !== undefined && 'status' in error && error.status === 404,
  };
};
