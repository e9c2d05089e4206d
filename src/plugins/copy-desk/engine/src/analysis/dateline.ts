import type { Language } from '../language';
import type { Settings } from '../settings';
import type { Story } from '../story';
import type { Dateline } from './types';

/** The dateline with which the story's first paragraph opens, or null. */
export const findDateline = (
  _story: Story,
  _language: Language,
  _settings: Settings,
): Dateline | null => null;
