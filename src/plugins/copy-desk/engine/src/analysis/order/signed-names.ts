import { NAMES_WITH_MARKS } from '../../data/latin-names';
import type { Span } from '../../story';
import { overlaps } from '../../story';
import { webAddressesIn } from '../../text/addresses';
import { hasRtlLetters } from './latin';

/** `address` and `handle` lead somewhere; the others are only read. */
export interface SignedName extends Span {
  readonly kind: 'address' | 'handle' | 'name';
}

/** What stands together without a space, a quotation mark or a bracket. */
const CHUNK =
  /[^\s<>"()[\]{}\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const INITIALS = /^(?:[A-Z]\.){2,}$/u;
const HANDLE = /^@[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/u;
/** Hashtags, names with `+` or `#` behind them, `.NET` and file endings, paths. */
const NAME =
  /^(?:#[A-Za-z][A-Za-z0-9_]*|[A-Za-z][A-Za-z0-9]*(?:\+{1,2}|#)|\.(?:NET|[a-z]{2,5})|\/[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)+\/?)$/u;
const SENTENCE_MARK = /[.,:;!?\u2026'\u2019]/u;
/** Asked first because it is quick. */
const SOME = /@[A-Za-z0-9_]|[#./][A-Za-z]|[A-Za-z][0-9]?[+#!.]/u;
const MARKED = new RegExp(`(?<![\\p{L}\\p{M}])(?:${NAMES_WITH_MARKS})(?![\\p{L}\\p{M}!])`, 'gu');

const withoutMarks = (chunk: string): string => {
  let length = chunk.length;
  while (length > 0 && SENTENCE_MARK.test(chunk.charAt(length - 1))) length -= 1;
  return chunk.slice(0, length);
};

const nameAt = (text: string, chunk: string, start: number): SignedName | null => {
  // The last stop of a paragraph ends its sentence as well.
  if (INITIALS.test(chunk)) {
    const end = start + chunk.length;
    return text.slice(end).trim() === '' ? null : { start, end, kind: 'name' };
  }
  const token = withoutMarks(chunk);
  const end = start + token.length;
  if (HANDLE.test(token)) return { start, end, kind: 'handle' };
  return NAME.test(token) ? { start, end, kind: 'name' } : null;
};

/** Latin names that begin or end with a sign of their own; a mark that ends the sentence around them is none. */
export const signedNamesIn = (text: string): readonly SignedName[] => {
  if (!SOME.test(text)) return [];
  const addresses = webAddressesIn(text);
  const names = [
    ...Array.from(text.matchAll(CHUNK)).flatMap(({ 0: chunk, index }) => nameAt(text, chunk, index) ?? []),
    ...Array.from(text.matchAll(MARKED), ({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      kind: 'name' as const,
    })),
  ].filter((name) => !addresses.some((address) => overlaps(address, name)));
  const latin = addresses.filter(({ start, end }) => !hasRtlLetters(text.slice(start, end)));
  return [...latin.map((address) => ({ ...address, kind: 'address' as const })), ...names];
};
