import type { StoryEvent } from '../analysis/event/types';
import type { Speaker } from '../analysis/types';
import { languageOf } from '../language';
import { parseBlocks } from '../parse/blocks';
import type { DatelineFields } from '../story';
import { personKey } from '../text/name-key';
import type { ReadItem, ReadQuotation } from '../formats/read/read-item';
import type { DraftOptions } from '.';
import { draftOf } from '.';
import { personsAmong } from './persons';
import type { Draft, DraftQuotation } from './types';

/** The paragraphs of a draft or an item as wire text has them. */
export const bodyText = ({ body }: Pick<Draft, 'body'>): string =>
  parseBlocks(body, 'body')
    .blocks.map(({ text }) => text)
    .join('\n\n');

/** What the item says of the dateline, and what its text says beside that. */
const datelineOf = (item: ReadItem, draft: Draft): DatelineFields | null => {
  if (item.quotations !== null || !item.dateline) return item.dateline ?? (item.quotations ? null : draft.dateline);
  const stated = Object.entries(item.dateline).filter(([, value]) => value !== null);
  return { ...draft.dateline, ...Object.fromEntries(stated) };
};

const NOWHERE = { field: 'body', block: 0, start: 0, end: 0, text: '' };

const eventOf = ({ event }: ReadItem, draft: Draft): StoryEvent | null => {
  if (!event) return draft.event;
  const found = draft.event?.name === event.name ? draft.event : null;
  return { edition: null, series: event.name, passage: NOWHERE, confidence: 1, ...found, ...event };
};

/** The speakers of the text, by their names: what the item states of them is only how they are called. */
const speakersIn = (draft: Draft): ReadonlyMap<string, Speaker> =>
  new Map(
    [...draft.otherSpeakers, ...draft.quotations.flatMap(({ speaker }) => speaker ?? [])].map((speaker) => [
      personKey(speaker.name),
      speaker,
    ]),
  );

const statedQuotation = (stated: ReadQuotation, known: ReadonlyMap<string, Speaker>): DraftQuotation => {
  const { words, speakerName: name, speakerRole: role, cue, block, start, end } = stated;
  const kind = name === null ? undefined : (known.get(personKey(name))?.kind ?? 'person');
  return { words, cue, block, start, end, speaker: name !== null && kind ? { name, role, kind } : null, stated: true };
};

/**
 * Makes a draft of a news item. What it states stands as it is: an item that names its quotations, with body and marks; of
 * any other the text is read as wire text, and the desk finds who says what.
 */
export const draftOfItem = (item: ReadItem, options: DraftOptions): Draft => {
  const headline = options.headline?.trim() ? options.headline : item.headline;
  const date = options.date ?? item.dateline?.date ?? null;
  const read = draftOf(bodyText(item), { ...options, headline, date });
  const { standfirst, category } = item;
  const base = { ...read, standfirst, category, dateline: datelineOf(item, read), event: eventOf(item, read) };
  if (item.quotations === null) return base;
  const known = speakersIn(read);
  const quotations = item.quotations.map((one) => statedQuotation(one, known));
  const speakers = quotations.flatMap(({ speaker }) => speaker ?? []);
  const names = new Map(speakers.map((speaker) => [personKey(speaker.name), speaker]));
  return {
    ...base,
    event: item.event && base.event,
    body: item.body,
    quotations,
    speakers: personsAmong(speakers, languageOf(options.locale)),
    otherSpeakers: [...names.values()].filter(({ kind }) => kind !== 'person'),
  };
};
