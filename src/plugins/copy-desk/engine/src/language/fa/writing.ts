import { PLAIN_WRITING } from '../writing';
import type { Writing } from '../writing';

/** CLDR's exemplar letters of Persian; ta marbuta stands only in phrases taken over from Arabic. */
export const writing: Writing = {
  ...PLAIN_WRITING,
  foreign: { ك: 'ک', ي: 'ی', ى: 'ی', ة: null },
  borrowedArticle: 'ال',
};
