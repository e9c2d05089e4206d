import type { ReactNode } from 'react';
import { useEditedDirection } from '../direction/edited-direction';
import { useWords } from '../words';
import { DeskPanel } from './desk-panel';
import { useChecked } from './use-checked';
import type { EditViewProps } from './use-checked';

/** The desk's panel beside the form; Strapi calls it for every content type, the desk answers for its own. */
export const DeskSidePanel = (props: EditViewProps): { title: string; content: ReactNode } | null => {
  useEditedDirection();
  const { say } = useWords();
  const { state } = useChecked(props);
  if (state === 'unmapped') return null;
  return { title: say('panel.title'), content: <DeskPanel {...props} /> };
};
