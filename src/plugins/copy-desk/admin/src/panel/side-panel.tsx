import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useEditedDirection } from '../direction/edited-direction';
import type { EditViewProps } from '../edited-document';
import { useWords } from '../words';
import { useDesk } from './use-desk';

/** With the engine, fetched once somebody edits what the desk reads. */
const DeskPanel = lazy(() => import('./desk-panel').then((module) => ({ default: module.DeskPanel })));

/** The desk's panel beside the form; Strapi calls it for every content type, the desk answers for its own. */
export const DeskSidePanel = (props: EditViewProps): { title: string; content: ReactNode } | null => {
  useEditedDirection(props);
  const { say } = useWords();
  const { state } = useDesk(props);
  return state === 'unmapped'
    ? null
    : {
        title: say('panel.title'),
        content: (
          <Suspense fallback={say('panel.reading')}>
            <DeskPanel {...props} />
          </Suspense>
        ),
      };
};
