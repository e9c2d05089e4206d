import { Flex } from '@strapi/design-system';
import type { DateMention } from '../../../engine/src';
import type { Place } from '../highlights/show-place';
import { PlaceButton } from '../panel/place-button';
import { Section } from '../panel/section';
import { useWords } from '../words';

/** A day in the language of the interface, with its weekday: the calendar is the same everywhere, so no zone moves it. */
const dayIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The dates of which the text speaks, as the desk understands them. */
export const DatesSection = ({ dates, show }: { dates: readonly DateMention[]; show: (place: Place) => void }) => {
  const { language, say } = useWords();
  if (dates.length === 0) return null;
  const understood = ({ date, until }: DateMention): string =>
    [date, ...(until ? [until] : [])].map((day) => dayIn(language, day)).join(' – ');
  return (
    <Section title={say('dates.label', { count: dates.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {dates.map((date) => (
          <li key={`${date.field}/${date.block}/${date.start}`}>
            <PlaceButton label={date.text} onClick={() => show(date)}>
              {understood(date)}
            </PlaceButton>
          </li>
        ))}
      </Flex>
    </Section>
  );
};
