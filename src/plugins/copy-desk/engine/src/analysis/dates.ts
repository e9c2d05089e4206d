import type { Language } from '../language';
import type { IsoDate, Story } from '../story';
import type { DateMention } from './types';

/** The dates that the body speaks of, resolved against the story's date. */
export const findDates = (
  _story: Story,
  _language: Language,
  _date: IsoDate | null,
): readonly DateMention[] => [];
