import { factsOf } from './analysis/facts';
import type { Facts } from './analysis/facts';
import { storyEvent } from './analysis/story-event';
import type { DateMention } from './analysis/types';
import type { EventRecord } from './match-event';
import { matchEvent } from './match-event';
import type { CheckOptions } from './settings';
import type { Story } from './story';
import { personKey } from './text/name-key';

/** Which records a story may be linked to; an editor is asked where there are several. */
export interface EventProposal {
  readonly candidates: readonly EventRecord[];
  /** What speaks for it: the gathering that the text reports from, or a record's name in the text. */
  readonly by: 'event' | 'name';
}

/**
 * The events among the newsroom's records that a text names: by the gathering that it reports from (its name, alias,
 * series and edition, place and days), else by a record's name or alias that stands in it. Null where it names none.
 */
export const proposeEvent = (
  story: Story,
  records: readonly EventRecord[],
  options: CheckOptions = {},
): EventProposal | null => {
  const facts = factsOf(story, options);
  const event = storyEvent(facts);
  const matched = event ? matchEvent(event, records) : [];
  if (matched.length > 0) return { candidates: matched, by: 'event' };
  const named = namedIn(facts, records);
  return named.length > 0 ? { candidates: named, by: 'name' } : null;
};

/** One word by itself may be anything. */
const isTelling = (key: string): boolean => key.includes(' ');

/** Records whose name stands in the text; where several share it, those whose days or edition the text gives. */
const namedIn = (facts: Facts, records: readonly EventRecord[]): readonly EventRecord[] => {
  const texts = facts.story.blocks.map(({ text }) => ` ${personKey(text)} `);
  const inText = (name: string): boolean => {
    const key = personKey(name);
    return isTelling(key) && texts.some((text) => text.includes(` ${key} `));
  };
  const named = records.filter(({ names }) => names.some(inText));
  const closer = named.filter((record) => isDated(record, facts.dates) || hasEdition(record, texts));
  return named.length > 1 && closer.length > 0 ? closer : named;
};

const isDated = ({ start, end }: EventRecord, dates: readonly DateMention[]): boolean =>
  start !== null && dates.some((date) => date.date <= (end ?? start) && start <= (date.until ?? date.date));

const hasEdition = ({ edition }: EventRecord, texts: readonly string[]): boolean =>
  edition !== null && texts.some((text) => text.includes(` ${edition} `));
