import type { Span } from '../../story';

/** What stands together: no space, no quotation mark, no Arabic punctuation, no control. */
const CHUNK = /[^\s<>"\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const WEB = /https?:\/\/|www\./u;
const LOCAL = /[A-Za-z0-9._%+-]/u;
const DOMAIN = /^@[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}-]*\.[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}.-]*/u;
const SENTENCE_MARK = /[.,:;!?\u2026'*\]]/u;

const isUnopened = (address: string): boolean => address.endsWith(')') && !address.includes('(');

const withoutMarks = (address: string): string => {
  let rest = address;
  while (SENTENCE_MARK.test(rest.charAt(rest.length - 1)) || isUnopened(rest)) rest = rest.slice(0, -1);
  return rest;
};

/** The web or mail address in a chunk of text, as a span of the chunk. */
const addressIn = (chunk: string): Span | null => {
  const web = chunk.search(WEB);
  if (web >= 0) return { start: web, end: web + withoutMarks(chunk.slice(web)).length };
  const at = chunk.indexOf('@');
  const domain = at > 0 ? DOMAIN.exec(chunk.slice(at))?.[0] : undefined;
  if (domain === undefined) return null;
  let start = at;
  while (start > 0 && LOCAL.test(chunk.charAt(start - 1))) start -= 1;
  return start < at ? { start, end: at + withoutMarks(domain).length } : null;
};

/** The web and mail addresses of a text, without the marks that end the sentence around them. */
export const addressesIn = (text: string): readonly Span[] => {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [];
  return Array.from(text.matchAll(CHUNK)).flatMap(({ 0: chunk, index }) => {
    const found = addressIn(chunk);
    return found ? [{ start: index + found.start, end: index + found.end }] : [];
  });
};

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether letters that run from right to left are in a token. */
export const hasRtlLetters = (words: string): boolean => RTL_LETTER.test(words);
