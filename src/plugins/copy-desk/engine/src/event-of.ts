import type { StoryEvent } from './analysis/event/types';
import { factsOf } from './analysis/facts';
import { storyEvent } from './analysis/story-event';
import type { CheckOptions } from './settings';
import type { Story } from './story';

/** The gathering from which a story reports, as its text tells; null where it tells of none. */
export const eventOf = (story: Story, options: CheckOptions = {}): StoryEvent | null =>
  storyEvent(factsOf(story, options));
