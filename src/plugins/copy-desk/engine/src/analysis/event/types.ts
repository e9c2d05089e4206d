import type { IsoDate, Passage } from '../../story';

/** The gathering from which a story reports. What the text does not say is null. */
export interface StoryEvent {
  /** The fullest form of the name in the text, with the edition where the text joins them. */
  readonly name: string;
  /** The name without its edition: what all gatherings of a series share. */
  readonly series: string;
  readonly edition: number | null;
  /** As the text writes it, without a joined preposition. */
  readonly city: string | null;
  /** ISO 3166-1 code of the city's country; null where cities of several countries have the name. */
  readonly country: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  /** Where the fullest form of the name stands. */
  readonly passage: Passage;
  /** From 0 to 1: how sure it is that the story reports from this gathering. */
  readonly confidence: number;
}
