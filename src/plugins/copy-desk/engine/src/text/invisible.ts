/** Characters that show nothing and take no room: marks and controls of direction, joiners, soft hyphen, zero-width spaces. */
const INVISIBLE = /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE.source, 'gu');

export const hasInvisible = (text: string): boolean => INVISIBLE.test(text);

export const withoutInvisible = (text: string): string =>
  hasInvisible(text) ? text.replace(EVERY_INVISIBLE, '') : text;

/** Where the invisible characters of a text are. */
export const invisibleAt = (text: string): readonly number[] =>
  hasInvisible(text) ? Array.from(text.matchAll(EVERY_INVISIBLE), ({ index }) => index) : [];
