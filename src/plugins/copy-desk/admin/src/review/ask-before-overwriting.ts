import type { SyntheticEvent } from 'react';
import type { Action } from '../actions/publish-action';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { useWords } from '../words';
import { isNewer } from './newer-draft';
import { useLazyDeskTextQuery } from './review-api';

interface Opened extends EditViewProps {
  readonly document?: { readonly updatedAt?: string };
}

/** An action that saves, asking first where somebody else has saved since the draft was opened. */
export const asksBeforeOverwriting = (original: Action): Action => {
  const SaveAction: Action = (props: Opened) => {
    const { say } = useWords();
    const { locale } = useEditedDocument(props);
    const [fetchText] = useLazyDeskTextQuery();
    const description = original(props);
    const { model, documentId, document: opened } = props;
    if (!description?.onClick || !documentId) return description;

    const mayOverwrite = async (): Promise<boolean> => {
      const { data } = await fetchText({ model, documentId, locale });
      if (!data || !isNewer(data, opened?.updatedAt)) return true;
      return window.confirm(say('review.overwrite', { name: data.draft.by ?? '?' }));
    };
    const { onClick } = description;
    return {
      ...description,
      onClick: async (event: SyntheticEvent) => ((await mayOverwrite()) ? onClick(event) : undefined),
    };
  };
  return Object.assign(SaveAction, { type: original.type, position: original.position });
};
