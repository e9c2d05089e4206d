import { Badge } from '@strapi/design-system';
import type { Stage } from '../../../engine/src';
import { useWords } from '../words';

/** The word says it; the colour only repeats it. */
const COLOURS: Readonly<Record<Stage, 'neutral' | 'primary' | 'success' | 'warning' | 'danger'>> = {
  draft: 'neutral',
  'review-requested': 'primary',
  'changes-requested': 'warning',
  approved: 'success',
  scheduled: 'success',
  published: 'success',
  corrected: 'success',
  withdrawn: 'danger',
};

export const StageBadge = ({ stage }: { stage: Stage }) => {
  const { say } = useWords();
  const colour = COLOURS[stage];
  return (
    <Badge backgroundColor={`${colour}100`} textColor={`${colour}700`} data-stage={stage}>
      {say(`stage.${stage}`)}
    </Badge>
  );
};
