import { createHash } from 'node:crypto';

/** The text as far as it counts: no byte order mark, one kind of line end, no spaces at the ends of lines. */
const normalised = (text: string): string =>
  text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+$/gmu, '')
    .trim();

/** SHA-256 of a wire text, in hexadecimal; the same for a text that an editor or a mail programme has re-saved. */
export const hashOf = (text: string): string => createHash('sha256').update(normalised(text)).digest('hex');
