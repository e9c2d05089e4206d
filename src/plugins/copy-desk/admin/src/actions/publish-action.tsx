import type { SyntheticEvent } from 'react';
import { useParams } from 'react-router-dom';
import { useEditedDocument } from '../edited-document';
import type { EditViewProps } from '../edited-document';
import { useLastReading } from '../panel/last-reading';
import { useDesk } from '../panel/use-desk';
import { useWords } from '../words';
import { useOnTyped } from './on-typed';
import { usePublishShortcut } from './publish-shortcut';
import { keyOf } from './refusals';
import { usePublish } from './use-publish';

/** What the Content Manager asks of an action and the desk changes; the rest is passed on. */
interface Description {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick?: (event: SyntheticEvent) => unknown;
  readonly dialog?: { readonly type: string; readonly onConfirm?: () => unknown };
}

export interface Action {
  (props: EditViewProps): Description | null;
  readonly type?: string;
  readonly position?: unknown;
}

/** Whether the action stands for the document of the page, and not for one in a dialog over it. */
const useIsOfPage = ({ model, documentId }: EditViewProps): boolean => {
  const { slug, id } = useParams();
  return slug === model && (id === 'create' ? documentId === undefined : id === documentId || id === undefined);
};

/** The Content Manager's publish action, saving the draft first where the desk reads the content type. */
export const savesBeforePublishing = (original: Action): Action => {
  const PublishAction: Action = (props) => {
    const { say } = useWords();
    const isOfPage = useIsOfPage(props);
    const { locale } = useEditedDocument(props);
    const { state } = useDesk(props);
    const { findings, errors } = useLastReading(keyOf(props.documentId, locale));
    const { saveAndPublish, warn } = usePublish(props, findings);
    const description = original(props);
    // Without the desk's settings nobody here knows what the gate reads, so saving first is the safe way.
    const isOurs = description !== null && isOfPage && state !== 'unmapped';
    const onTyped = useOnTyped({ saveAndPublish, isDisabled: description?.disabled === true });
    usePublishShortcut(isOurs, () => {
      void onTyped(async (now) => now.isDisabled || (await now.saveAndPublish(false))).then((isDone) => {
        if (!isDone) warn('publish.relations');
      });
    });

    if (!isOurs) return description;
    return {
      ...description,
      label: errors === 0 ? description.label : say('publish.errors', { publish: description.label, count: errors }),
      onClick: () => onTyped((now) => now.saveAndPublish(false)),
      dialog: description.dialog && { ...description.dialog, onConfirm: () => saveAndPublish(true) },
    };
  };
  return Object.assign(PublishAction, { type: original.type, position: original.position });
};
