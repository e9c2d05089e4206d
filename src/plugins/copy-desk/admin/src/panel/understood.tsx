import { Flex } from '@strapi/design-system';
import { DatelineSection } from '../dateline/dateline-section';
import { DatesSection } from '../dateline/dates-section';
import { EventSection } from '../dateline/event-section';
import type { EditViewProps } from '../edited-document';
import type { Fixes } from '../fixes/use-fixes';
import type { FormWrite } from '../fixes/use-form-write';
import type { Place } from '../highlights/show-place';
import { QuotationsSection } from '../quotations/quotations-section';
import { useQuotations } from '../quotations/use-quotations';
import { useWords } from '../words';
import type { Reading } from './use-checked';

interface Props {
  readonly place: EditViewProps;
  readonly reading: Reading;
  readonly locale: string | null;
  readonly write: FormWrite;
  readonly fixes: Fixes;
  readonly show: (place: Place) => void;
}

/** What the desk understood of the text, so that an editor sees where it erred, and what can be made of it. */
export const Understood = ({ place, reading, locale, write, fixes, show }: Props) => {
  const { say } = useWords();
  const quotations = useQuotations(place, reading, locale, write);
  const { roles, analysis } = reading;
  return (
    <Flex tag="section" aria-label={say('understood.label')} direction="column" alignItems="stretch" gap={4}>
      <QuotationsSection
        quotations={quotations}
        show={show}
        search={{ model: place.model, field: roles.speakers ?? '', locale }}
        isRecorded={roles.quotations !== undefined}
      />
      <DatelineSection reading={reading} write={write} fixes={fixes} />
      <DatesSection dates={analysis.dates} show={show} />
      <EventSection place={place} reading={reading} locale={locale} write={write} />
    </Flex>
  );
};
