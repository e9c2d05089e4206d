import type { Span } from '../story';
import { hasInvisible } from './invisible';

/** What machines read: web and mail addresses, names of accounts, hashtags. */
export interface Address extends Span {
  readonly kind: 'url' | 'email' | 'account' | 'hashtag';
}

const HINT = /[@#]|:\/\/|www/iu;
/** Written without a space, outside quotation marks; invisible characters are part of it. */
const CHUNK = /[^ \t\n\r\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000"<>\u00AB\u00BB\u201C\u201D\u060C\u061B\u061F|]+/gu;
const WEB = /https?:\/\/|www\./iu;
/** Letters that cling to an address in Arabic are no part of it, so that names of mailboxes are ASCII here. */
const LOCAL = /[A-Za-z0-9._%+-]/u;
const DOMAIN = /^@[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*/u;
const ACCOUNT = /^@[A-Za-z0-9_]+/u;
const HASHTAG = /#[\p{L}\p{M}\p{N}_]+/gu;
/** Marks of the sentence around an address. */
const SENTENCE_MARK = /[.,:;!?\u2026'*\]}]/u;

const isUnopened = (address: string): boolean => address.endsWith(')') && !address.includes('(');

const withoutMarks = (address: string): string => {
  let rest = address;
  while (SENTENCE_MARK.test(rest.charAt(rest.length - 1)) || isUnopened(rest)) rest = rest.slice(0, -1);
  return rest;
};

const mailOrAccount = (chunk: string, at: number): Address | null => {
  let start = at;
  while (LOCAL.test(chunk.charAt(start - 1))) start -= 1;
  const domain = start < at ? DOMAIN.exec(chunk.slice(at))?.[0] : undefined;
  if (domain) return { kind: 'email', start, end: at + withoutMarks(domain).length };
  const name = start === at ? ACCOUNT.exec(chunk.slice(at))?.[0] : undefined;
  return name ? { kind: 'account', start: at, end: at + name.length } : null;
};

/** The addresses in a chunk without invisible characters. */
const addressesInChunk = (chunk: string): readonly Address[] => {
  const web = chunk.search(WEB);
  if (web >= 0) return [{ kind: 'url', start: web, end: web + withoutMarks(chunk.slice(web)).length }];
  const mails = Array.from(chunk.matchAll(/@/gu), ({ index }) => mailOrAccount(chunk, index));
  const tags = Array.from(chunk.matchAll(HASHTAG), ({ index, 0: { length } }) => ({
    kind: 'hashtag' as const,
    start: index,
    end: index + length,
  }));
  return [...mails.filter((mail) => mail !== null), ...tags].sort((a, b) => a.start - b.start);
};

/** The addresses of a text in order; invisible characters at their edges are no part of them, those inside are. */
export const addressesIn = (text: string): readonly Address[] => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(CHUNK)).flatMap(({ 0: chunk, index: from }) => {
    if (!HINT.test(chunk)) return [];
    const places = Array.from({ length: chunk.length }, (_, at) => at).filter((at) => !hasInvisible(chunk.charAt(at)));
    const seen = places.map((at) => chunk.charAt(at)).join('');
    return addressesInChunk(seen).map(({ kind, start, end }) => ({
      kind,
      start: from + (places[start] ?? 0),
      end: from + (places[end - 1] ?? 0) + 1,
    }));
  });
};

/** The web and mail addresses among them, whose order from left to right matters to readers. */
export const webAddressesIn = (text: string): readonly Address[] =>
  addressesIn(text).filter(({ kind }) => kind === 'url' || kind === 'email');
