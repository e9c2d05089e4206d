import { gatheringLexicon, sentencesAbout } from '../analysis/event/linked';
import type { Days, Told } from '../analysis/event/outside';
import { daysOutside, placesOutside } from '../analysis/event/outside';
import { rangeRewritten } from '../analysis/dates/rewrite-range';
import { countryOf } from '../dateline/place';
import type { EventFields } from '../story';
import { bodyOf } from '../story';
import { defineRule } from './rule';

const daysOf = (event: EventFields | null): Days | null => {
  const start = event?.start ?? event?.end ?? null;
  return start === null ? null : { start, end: event?.end ?? start };
};

/** Days or a place that the text gives the linked event, and that are not those of its record. */
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
    place: {
      ar: 'ينعقد الحدث في النص في {{text}}، وفي سجله في {{city}}.',
      en: 'The text holds the event in {{text}}; its record says {{city}}.',
      fr: 'Le texte situe l’événement à {{text}} ; la fiche dit {{city}}.',
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
    if (!event) return;
    const lexicon = gatheringLexicon(facts.language.gathering);
    const told: Told = { lexicon, sentences: sentencesAbout(lexicon, event, bodyOf(facts.story)) };
    const [days, city] = [daysOf(event), event.city?.trim() ?? ''];
    const elsewhere = city === '' || countryOf(city, facts.language.locale) === null ? [] : placesOutside(told, city);
    for (const place of elsewhere) {
      report({ block: place, span: place, message: 'place', data: { text: place.text, city } });
    }
    if (!days) return;
    for (const date of daysOutside(facts, told, days)) {
      const fix = date.until === null ? null : rangeRewritten(date, facts.language, days.start, days.end);
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
