import { createHash } from 'node:crypto';
import slugify from 'slugify';

/** Letters that slugify would drop, so that two headlines could end as one slug. */
const LETTERS: Readonly<Record<string, string>> = {
  // Hebrew
  ...{ א: 'a', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: 'v', ז: 'z', ח: 'h', ט: 't', י: 'y', כ: 'k', ך: 'k', ל: 'l', מ: 'm' },
  ...{ ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: 'a', פ: 'p', ף: 'p', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת: 't' },
  // Urdu, and the Arabic alef of the article
  ...{ ٹ: 't', ڈ: 'd', ڑ: 'r', ں: 'n', ھ: 'h', ہ: 'h', ۂ: 'h', ۃ: 'h', ے: 'e', ۓ: 'e', ٱ: 'a' },
};

const MAX_LENGTH = 96;

const shorten = (slug: string): string => {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.lastIndexOf('-', MAX_LENGTH);
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
};

/** The address form of a headline; never empty, and the same for the same headline. */
export const slugOf = (headline: string, fallback = 'article'): string => {
  const letters = headline
    .normalize('NFKC')
    // Vowel marks, invisible characters and tatweel say nothing about the word.
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/./gu, (letter) => LETTERS[letter] ?? letter);
  const slug = shorten(slugify(letters, { lower: true, strict: true }));
  return slug || `${fallback}-${createHash('sha256').update(headline).digest('hex').slice(0, 8)}`;
};

/** The slug itself, or with the first number that makes it free. */
export const firstFree = (slug: string, taken: ReadonlySet<string>): string => {
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
};
