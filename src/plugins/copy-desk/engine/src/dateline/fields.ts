import type { Facts } from '../analysis/facts';
import { factsOf } from '../analysis/facts';
import type { CheckOptions } from '../settings';
import type { DatelineFields, Story } from '../story';
import { outOfCapitals } from './known';
import { dayInDateline } from './day';
import { countryOf } from './place';

/** Joins the places of a dateline that names several. */
export const PLACE_SEPARATOR = ' - ';

/**
 * What the dateline component would hold by the dateline that the text opens with; null where it opens with none.
 * A day without a year is the one nearest to the story's date; the country is that of the place where the text names none.
 */
export const datelineFieldsOf = (story: Story, options: CheckOptions = {}): DatelineFields | null =>
  fieldsIn(factsOf(story, options));

/** The same, where the story's facts are at hand. */
export const fieldsIn = (facts: Pick<Facts, 'dateline' | 'dates' | 'language'>): DatelineFields | null => {
  const { dateline, language } = facts;
  if (!dateline) return null;
  const { source, byline } = dateline;
  const places = dateline.places.map(outOfCapitals);
  const [place] = places;
  return {
    source,
    place: places.length > 0 ? places.join(PLACE_SEPARATOR) : null,
    country: dateline.country ?? (place === undefined ? null : countryOf(place, language.locale)),
    byline,
    date: dateline.date ?? dayInDateline(facts)?.date ?? null,
  };
};
