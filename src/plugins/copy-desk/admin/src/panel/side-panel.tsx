import type { ReactNode } from 'react';
import { useEditedDirection } from '../direction/edited-direction';
import type { EditViewProps } from '../edited-document';
import { useWords } from '../words';
import { DeskPanel } from './desk-panel';
import { useDesk } from './use-desk';

/** The desk's panel beside the form; Strapi calls it for every content type, the desk answers for its own. */
export const DeskSidePanel = (props: EditViewProps): { title: string; content: ReactNode } | null => {
  useEditedDirection(props);
  const { say } = useWords();
  const { state } = useDesk(props);
  return state === 'unmapped' ? null : { title: say('panel.title'), content: <DeskPanel {...props} /> };
};
