import { daysBetween } from '../analysis/dates/iso';
import { dayInDateline } from '../dateline/day';
import { bodyOf } from '../story';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';

/** Nobody files further ahead than this: the month or the year is wrong. */
const FAR = 31;

/** A dateline of a day that has not come yet; only a warning on a text that readers have already. */
export const datelineFuture = defineRule({
  id: 'dateline-future',
  group: 'datelines',
  severity: 'warning',
  title: {
    ar: 'سطر مؤرخ بيوم لم يأتِ بعد',
    en: 'Dateline of a day to come',
    fr: 'Date de lieu à venir',
  },
  why: {
    ar: 'لا يُكتب خبر من يوم لم يأتِ، وكل «أمس» في النص يُحسب منه خطأ.',
    en: 'No report is filed from a day to come, and every “yesterday” in the text counts from it wrongly.',
    fr: 'Nul n’écrit depuis un jour à venir, et chaque « hier » du texte s’y compte à tort.',
  },
  remedy: {
    ar: 'صحح التاريخ؛ إن كان الخبر معدا لذلك اليوم فلا شيء عليك.',
    en: 'Correct the date; if the story is meant for that day, there is nothing to do.',
    fr: 'Corrigez la date ; si le texte est prévu pour ce jour, il n’y a rien à faire.',
  },
  messages: {
    future: {
      ar: 'تاريخ السطر {{date}}، واليوم {{today}}.',
      en: 'The dateline is of {{date}}, and today is {{today}}.',
      fr: 'La ligne est du {{date}}, et nous sommes le {{today}}.',
    },
  },
  examples: {
    good: [
      { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, today: '2025-11-24' },
      { text: STORY, record: { dateline: { date: '2025-11-24' } }, today: '2025-11-25' },
      `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`,
    ],
    bad: [
      { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, today: '2025-11-22' },
      { text: `الرباط/ 24 نونبر 2225/ ومع/ ${STORY}`, today: '2025-11-24' },
      { text: STORY, record: { dateline: { date: '2025-12-24' } }, today: '2025-11-25' },
    ],
  },
  check(facts, report) {
    const { story, today } = facts;
    const inText = dayInDateline(facts);
    const inField = story.record?.dateline?.date ?? null;
    const block = inText ?? bodyOf(story)[0];
    const date = [inText?.date, inField].find((one) => one != null && today !== null && daysBetween(today, one) > 0);
    if (!block || date == null || today === null) return;
    report({
      block,
      span: inText?.date === date ? inText : { start: 0, end: 0 },
      message: 'future',
      data: { date, today },
      severity: daysBetween(today, date) > FAR && !story.published ? 'error' : 'warning',
    });
  },
});
