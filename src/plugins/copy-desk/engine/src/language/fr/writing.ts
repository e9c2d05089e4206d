import { PLAIN_WRITING } from '../writing';
import type { Writing } from '../writing';

export const writing: Writing = { ...PLAIN_WRITING, spacedMarks: ':;!?\u00AB\u00BB' };
