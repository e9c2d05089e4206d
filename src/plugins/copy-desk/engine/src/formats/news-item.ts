import type { Direction } from '../story';
import type { PublishedDateline, PublishedEvent, PublishedImage, PublishedQuotation, Correction } from './published';

/** A quotation with the address of its speaker's record. */
export interface ItemQuotation extends PublishedQuotation {
  readonly speakerUri: string | null;
}

/** The same article in another locale. */
export interface ItemTranslation {
  readonly locale: string;
  readonly uri: string;
}

/**
 * An article as it was published: what every standard form is made from. All addresses are absolute, all times ISO 8601;
 * nothing in it is the desk's own.
 */
export interface NewsItem {
  /** What identifies it for good, whatever its slug. */
  readonly uri: string;
  /** Where readers find it. */
  readonly url: string | null;
  readonly locale: string;
  readonly dir: Direction;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly slug: string | null;
  readonly category: string | null;
  readonly html: string;
  readonly text: string;
  readonly wordCount: number;
  readonly dateline: PublishedDateline | null;
  readonly quotations: readonly ItemQuotation[];
  readonly event: (PublishedEvent & { readonly uri: string | null }) | null;
  readonly image: PublishedImage | null;
  readonly corrections: readonly Correction[];
  readonly translations: readonly ItemTranslation[];
  readonly firstPublishedAt: string;
  readonly publishedAt: string;
  readonly publisher: { readonly name: string; readonly url: string | null };
}

/** What XML 1.0 cannot hold (section 2.2), and what is no character at all. */
const FORBIDDEN = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const CONTROL = /\p{Cc}/u;

/** Text as every form can hold it: one code unit for another, so that offsets into it stay true. */
export const plainCharacters = (text: string): string =>
  text.replace(FORBIDDEN, (sign) => (CONTROL.test(sign) ? ' ' : '\uFFFD'));

/** A value with all its texts in characters that every form can hold. */
export const withPlainCharacters = <T>(value: T): T => {
  if (typeof value === 'string') return plainCharacters(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withPlainCharacters(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainCharacters<unknown>(one)])) as T;
};

/** An object without the keys whose value says nothing. */
export const said = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T;
