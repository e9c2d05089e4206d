import { PLAIN_WRITING } from '../writing';
import type { Writing } from '../writing';

/** CLDR's exemplar letters of Urdu; abbreviations are spelt with the English names of letters. */
export const writing: Writing = {
  ...PLAIN_WRITING,
  foreign: { ك: 'ک', ي: 'ی', ى: 'ی', ة: null },
  borrowedArticle: 'ال',
  spelling: new Set(
    'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ'.split(' '),
  ),
};
