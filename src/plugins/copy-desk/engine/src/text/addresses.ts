import type { Span } from '../story';
import { hasInvisible } from './invisible';

/** What machines read: web and mail addresses, names of accounts, hashtags. */
export interface Address extends Span {
  readonly kind: 'url' | 'email' | 'account' | 'hashtag';
}

const HINT = /[@#]|:\/\/|www/iu;
/** Written without a space, outside quotation marks; invisible characters are part of it. */
const TOKEN = /[^ \t\n\r\u00A0\u2000-\u200A\u2028\u2029\u202F\u3000"<>\u00AB\u00BB\u201C\u201D]+/gu;
const URL_START = /https?:\/\/|www\./iu;
const URL = /^[^\u060C\u061B\u061F|]+/u;
/** Marks of the sentence around an address. */
const TRAILING = ".,;:!?)]}'*\u2026";
const LOCAL = /[\p{L}\p{N}._%+-]/u;
const HOST = /[\p{L}\p{N}.-]/u;
const HOST_NAME = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const ACCOUNT = /^@[A-Za-z0-9_]+/u;
const HASHTAG = /#[\p{L}\p{M}\p{N}_]+/gu;

const walk = (text: string, from: number, step: 1 | -1, sign: RegExp): number => {
  let at = from;
  while (sign.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
};

const withoutTrailing = (text: string): string => {
  let { length } = text;
  while (length > 0 && TRAILING.includes(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length);
};

const mailOrAccount = (text: string, at: number): Address | null => {
  const start = walk(text, at, -1, LOCAL);
  const host = HOST_NAME.exec(text.slice(at + 1, walk(text, at + 1, 1, HOST)))?.[0];
  if (start < at && host) return { kind: 'email', start, end: at + 1 + withoutTrailing(host).length };
  const name = start === at ? ACCOUNT.exec(text.slice(at))?.[0] : undefined;
  return name ? { kind: 'account', start: at, end: at + name.length } : null;
};

const readToken = (text: string): readonly Address[] => {
  const url = URL_START.exec(text);
  if (url) {
    const words = withoutTrailing(URL.exec(text.slice(url.index))?.[0] ?? '');
    return [{ kind: 'url', start: url.index, end: url.index + words.length }];
  }
  const mails = Array.from(text.matchAll(/@/gu), ({ index }) => mailOrAccount(text, index));
  const tags = Array.from(text.matchAll(HASHTAG), ({ index, 0: { length } }) => ({
    kind: 'hashtag' as const,
    start: index,
    end: index + length,
  }));
  return [...mails.filter((mail) => mail !== null), ...tags].sort((a, b) => a.start - b.start);
};

/** The addresses of a text in order; invisible characters at their edges are no part of them, those inside are. */
export const addressesIn = (text: string): readonly Address[] => {
  if (!HINT.test(text)) return [];
  return Array.from(text.matchAll(TOKEN)).flatMap(({ 0: token, index: from }) => {
    if (!HINT.test(token)) return [];
    const places = Array.from({ length: token.length }, (_, at) => at).filter((at) => !hasInvisible(token.charAt(at)));
    const seen = places.map((at) => token.charAt(at)).join('');
    return readToken(seen).map(({ kind, start, end }) => ({
      kind,
      start: from + (places[start] ?? 0),
      end: from + (places[end - 1] ?? 0) + 1,
    }));
  });
};
