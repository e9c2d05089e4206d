import { readDateElement } from '../analysis/dateline/date-element';
import { jointOf } from '../analysis/dateline/joints';
import { lexiconOf as calendarOf } from '../analysis/dates/lexicon';
import { factsOf } from '../analysis/facts';
import type { Analysis } from '../analysis/types';
import type { Language } from '../language';
import { languageOf } from '../language';
import type { CheckOptions } from '../settings';
import type { Block, DatelineFields, Passage, Story } from '../story';
import { bodyOf, passage } from '../story';
import { Words } from '../text/word-list';
import { keyOf, keysOf } from '../text/words';
import { placesAgree, sourcesAgree } from './agree';

/** A dateline lies within so many code units of the story's beginning. */
const HEAD = 200;

/** The paragraph before which a dateline stands; undefined where there is none. */
export const firstParagraph = (story: Story): Block | undefined => bodyOf(story).find(({ kind }) => kind !== 'heading');

const openedByFields = (story: Story, fields: DatelineFields): readonly Passage[] => {
  const block = firstParagraph(story);
  const end = block ? fieldsEnd(block.text.slice(0, HEAD), fields, languageOf(story.locale)) : 0;
  return block && end > 0 ? [passage(block, 0, end)] : [];
};

/**
 * The passages in which a story opens with a dateline: the one that the desk reads in it, or one made of the very words
 * of some fields, in whatever order and with whatever marks, also where no list has their place and source.
 */
export const openingDateline = (story: Story, fields: DatelineFields, options: CheckOptions = {}): readonly Passage[] =>
  factsOf(story, options).dateline?.lines ?? openedByFields(story, fields);

/** Whether a story opens with the dateline of its fields, in whatever form; `dateline` is what the desk reads in it. */
export const opensWithDateline = (
  story: Story,
  fields: DatelineFields,
  options: CheckOptions = {},
  { dateline }: Pick<Analysis, 'dateline'> = factsOf(story, options),
): boolean => {
  if (!dateline) return openedByFields(story, fields).length > 0;
  const [place, source] = [fields.place?.trim() ?? '', fields.source?.trim() ?? ''];
  const samePlaces = place === '' || dateline.places.length === 0 || placesAgree(place, dateline.places);
  const sameSources = source === '' || dateline.source === null || sourcesAgree(source, dateline.source);
  return samePlaces && sameSources;
};

/** Where the words of a dateline's fields end with which a text opens; 0 if it opens with anything else. */
const fieldsEnd = (text: string, fields: DatelineFields, language: Language): number => {
  const words = new Words(text);
  const { calendar, dateline } = language;
  const links = keysOf(`${dateline?.from ?? ''}|${dateline?.on ?? ''}`);
  const left = new Map(partsOf(fields));
  const wanted = ['place', 'source'].filter((part) => left.has(part));
  let end = 0;
  for (let at = 0; at < words.length;) {
    const [part, next] = partAt(words, at, left);
    const date = part === null && calendar ? readDateElement(calendarOf(calendar), words, at) : null;
    const isMark = jointOf(words.at(at)) !== '' || /["\u00AB\u00BB]/u.test(words.at(at)?.key ?? '');
    if (part === null && !date && !isMark && !links.has(words.at(at)?.key ?? '')) break;
    if (part !== null) left.delete(part);
    at = part === null ? (date?.next ?? at + 1) : next;
    if (isMark || part !== null) end = words.at(at - 1)?.end ?? end;
  }
  const isWhole = wanted.length > 0 && wanted.every((part) => !left.has(part));
  return isWhole && /[:)\]/\u2013\u2014-]\s*$/u.test(text.slice(0, end)) ? end : 0;
};

const partsOf = (fields: DatelineFields): readonly (readonly [part: string, keys: readonly string[]])[] =>
  (['place', 'source', 'country', 'byline'] as const).flatMap((part) => {
    const value = fields[part]?.trim() ?? '';
    return value === '' ? [] : [[part, value.split(/\s+/u).map(keyOf)] as const];
  });

const partAt = (
  words: Words,
  at: number,
  left: ReadonlyMap<string, readonly string[]>,
): readonly [part: string | null, next: number] => {
  for (const [part, keys] of left)
    if (keys.every((key, index) => words.at(at + index)?.key === key)) return [part, at + keys.length];
  return [null, at];
};
