import type { Words } from '../words';
import type { Place } from './show-place';

/** Where something stands, in the words of the desk. */
export const placeLabel = ({ field, block }: Pick<Place, 'field' | 'block'>, { say }: Words): string => {
  const number = block + 1;
  switch (field) {
    case 'headline':
    case 'standfirst':
      return say(`place.${field}`);
    case 'captions':
    case 'corrections':
      return say(`place.${field}`, { number });
    default:
      return say('place.paragraph', { number });
  }
};
