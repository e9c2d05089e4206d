import { rangeRewritten } from '../analysis/dates/rewrite-range';
import type { Facts } from '../analysis/facts';
import type { DateMention } from '../analysis/types';
import { storyEvent } from '../analysis/story-event';
import type { EventFields, IsoDate } from '../story';
import { personKey } from '../text/name-key';
import { defineRule } from './rule';

interface Days {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

const daysOf = (event: EventFields | null): Days | null => {
  const start = event?.start ?? event?.end ?? null;
  return start === null ? null : { start, end: event?.end ?? start };
};

const isWithin = (date: DateMention, days: Days): boolean =>
  days.start <= date.date && (date.until ?? date.date) <= days.end;

const touches = (date: DateMention, days: Days): boolean =>
  date.date <= days.end && days.start <= (date.until ?? date.date);

const SENTENCE = /[^.!?\u061F\n]+/gu;

/** Whether the sentence in which a date stands calls the event by its name. */
const isNamed = (facts: Facts, event: EventFields, date: DateMention): boolean => {
  const name = personKey(event.name ?? '');
  const block = facts.story.blocks.find((one) => one.field === date.field && one.block === date.block);
  const sentences = Array.from(block?.text.matchAll(SENTENCE) ?? []);
  const sentence = sentences.find(({ 0: text, index }) => index <= date.start && date.start < index + text.length);
  return name !== '' && ` ${personKey(sentence?.[0] ?? '')} `.includes(` ${name} `);
};

/** The ranges of the text that are the event's but not within its days: those that touch them, and those that are said of it. */
const rangesOfEvent = (facts: Facts, event: EventFields, days: Days): readonly DateMention[] => {
  const outside = facts.dates.filter((date) => date.until !== null && !isWithin(date, days));
  if (outside.length === 0) return [];
  const told = storyEvent(facts);
  return outside.filter(
    (date) =>
      touches(date, days) || (date.date === told?.start && date.until === told.end) || isNamed(facts, event, date),
  );
};

/** A range of days in the text that lies outside the days of the linked event. */
export const eventDateMismatch = defineRule({
  id: 'event-date-mismatch',
  group: 'datelines',
  severity: 'warning',
  title: {
    ar: 'أيام الحدث في النص غير أيامه في سجله',
    en: 'Days of the event differ from its record',
    fr: 'Jours de l’événement différents de sa fiche',
  },
  why: {
    ar: 'يأتي القارئ في غير اليوم، ويختلف هذا الخبر عن أخبار الحدث الأخرى.',
    en: 'Readers come on the wrong day, and this story contradicts the others about the event.',
    fr: 'Le lecteur vient le mauvais jour, et ce texte contredit les autres sur l’événement.',
  },
  remedy: {
    ar: 'تحقق من الموعد، ثم صحح النص أو سجل الحدث.',
    en: 'Check the days, then correct the text or the event’s record.',
    fr: 'Vérifiez les jours, puis corrigez le texte ou la fiche de l’événement.',
  },
  messages: {
    days: {
      ar: 'في النص {{text}} ({{from}} – {{to}})، وفي سجل الحدث {{start}} – {{end}}.',
      en: 'The text says {{text}} ({{from}} to {{to}}); the event’s record says {{start}} to {{end}}.',
      fr: 'Le texte dit {{text}} (du {{from}} au {{to}}) ; la fiche dit du {{start}} au {{end}}.',
    },
  },
  examples: {
    good: [
      {
        text: 'تنعقد قمة المياه العربية في تونس ما بين 24 و27 نوفمبر الجاري.',
        date: '2025-11-20',
        record: { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } },
      },
      {
        text: 'تنعقد قمة المياه العربية في تونس. وقد زار الوفد المدينة من 3 إلى 5 نوفمبر الجاري.',
        date: '2025-11-20',
        record: { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } },
      },
      'تنعقد قمة المياه العربية في تونس ما بين 24 و27 نوفمبر 2025.',
    ],
    bad: [
      {
        text: 'تنعقد قمة المياه العربية في تونس ما بين 24 و29 نوفمبر الجاري.',
        date: '2025-11-20',
        record: { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } },
      },
      {
        text: 'تنعقد قمة المياه العربية في تونس ما بين 1 و3 ديسمبر المقبل.',
        date: '2025-11-20',
        record: { event: { name: 'قمة المياه العربية', start: '2025-11-24', end: '2025-11-27' } },
      },
    ],
  },
  check(facts, report) {
    const event = facts.story.record?.event ?? null;
    const days = daysOf(event);
    if (!event || !days) return;
    for (const date of rangesOfEvent(facts, event, days)) {
      const fix = rangeRewritten(date, facts.language, days.start, days.end);
      report({
        block: date,
        span: date,
        message: 'days',
        data: { text: date.text, from: date.date, to: date.until ?? date.date, ...days },
        ...(fix && { fix }),
      });
    }
  },
});
