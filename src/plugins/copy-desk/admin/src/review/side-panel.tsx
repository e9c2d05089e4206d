import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { EditViewProps } from '../edited-document';
import { useDesk } from '../panel/use-desk';
import { useWords } from '../words';

const ReviewContent = lazy(() => import('./review-panel').then((module) => ({ default: module.ReviewContent })));

interface PanelProps extends EditViewProps {
  readonly document?: { readonly updatedAt?: string };
}

/** The review beside the form; what it draws is fetched once an article is edited. */
export const ReviewSidePanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { say } = useWords();
  const { state } = useDesk(props);
  if (state === 'unmapped') return null;
  return {
    title: say('review.title'),
    content: (
      <Suspense fallback={say('panel.reading')}>
        <ReviewContent {...props} updatedAt={props.document?.updatedAt} />
      </Suspense>
    ),
  };
};
