import { useForm } from '@strapi/strapi/admin';
import type { Finding, Settings } from '../../../engine/src';
import type { EditViewProps } from '../edited-document';
import { offersFor } from '../review/acts';
import type { Offer } from '../review/acts';
import type { TextAddress, View } from '../review/review-api';
import { useReview } from '../review/use-review';

/** How the person may let one finding pass. */
export interface Waiving {
  readonly offer: Offer;
  readonly text: TextAddress;
  readonly view: View;
}

const WAIVES = /^waive-/u;

/** Says of a finding how the person may let it pass; null where they may not, or the desk has not read what stands here. */
export const useWaive = (
  place: EditViewProps,
  settings: Settings | undefined,
): ((finding: Finding) => Waiving | null) => {
  const { text, view } = useReview(place);
  const isModified = useForm('copy-desk', (form) => form.modified);
  return (finding) => {
    // A waiver is of the words that are stored.
    if (!text || !view || isModified || settings?.unwaivable.includes(finding.rule)) return null;
    const offer = offersFor(view, [finding]).find(({ act }) => WAIVES.test(act));
    return offer ? { offer, text, view } : null;
  };
};
