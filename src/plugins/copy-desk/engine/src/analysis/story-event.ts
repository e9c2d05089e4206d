import type { StoryEvent } from './event';
import { findEvent } from './event';
import type { Facts } from './facts';

/** The gathering from which a story reports, read out of its facts; null where the text names none. */
export const storyEvent = (facts: Facts): StoryEvent | null => findEvent(facts.story, facts.language, facts);
