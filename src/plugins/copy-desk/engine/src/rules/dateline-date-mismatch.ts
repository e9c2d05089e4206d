import { daysBetween } from '../analysis/dates/iso';
import { redated } from '../analysis/dates/redate';
import type { Facts } from '../analysis/facts';
import type { DateMention } from '../analysis/types';
import { dayInDateline } from '../dateline/day';
import type { Severity } from '../finding';
import type { IsoDate } from '../story';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';

/** Wire text goes out a day or two after it was filed. */
const LATE = 2;

interface Other {
  readonly date: IsoDate;
  readonly message: 'field' | 'story';
  readonly severity: Severity;
}

/** The day that the dateline is held against: the component's, else the one that came with the text. */
const otherDay = ({ story }: Facts, named: DateMention): Other | null => {
  const field = story.record?.dateline?.date ?? null;
  if (field !== null) {
    const differs = field !== named.date;
    return differs ? { date: field, message: 'field', severity: named.certain ? 'error' : 'warning' } : null;
  }
  if (story.date === null) return null;
  const days = Math.abs(daysBetween(named.date, story.date));
  return days > LATE ? { date: story.date, message: 'story', severity: 'warning' } : null;
};

/** The dateline in the text names another day than the dateline component, or than the story came with. */
export const datelineDateMismatch = defineRule({
  id: 'dateline-date-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'التاريخ في النص غير التاريخ في الحقل',
    en: 'Date differs between text and field',
    fr: 'Date différente dans le texte et dans le champ',
  },
  why: {
    ar: 'كل «أمس» و«الاثنين» في الخبر يُحسب من هذا التاريخ، فإن أخطأ أخطأت كلها.',
    en: 'Every “yesterday” and “Monday” of the story counts from this day; if it is wrong, so are they.',
    fr: 'Chaque « hier » et chaque « lundi » du texte se comptent depuis ce jour : s’il est faux, tous le sont.',
  },
  remedy: {
    ar: 'صحح التاريخ في النص، أو املأ حقل التاريخ من النص.',
    en: 'Correct the date in the text, or fill the date field from the text.',
    fr: 'Corrigez la date dans le texte, ou remplissez le champ d’après le texte.',
  },
  messages: {
    field: {
      ar: 'التاريخ في سطر النص {{text}} هو {{date}}، وفي الحقل {{record}}.',
      en: 'The dateline in the text says {{text}} ({{date}}); the date field says {{record}}.',
      fr: 'La ligne du texte dit {{text}} ({{date}}) ; le champ de la date dit {{record}}.',
    },
    story: {
      ar: 'التاريخ في سطر النص {{text}} هو {{date}}، وتاريخ الخبر {{record}}.',
      en: 'The dateline in the text says {{text}} ({{date}}); the story is of {{record}}.',
      fr: 'La ligne du texte dit {{text}} ({{date}}) ; le texte est du {{record}}.',
    },
  },
  examples: {
    good: [
      { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, record: { dateline: { date: '2025-11-24' } } },
      { text: `مانيلا، 3 ديسمبر (رويترز) - ${STORY}`, date: '2025-12-04' },
      { text: `مانيلا (رويترز) - ${STORY}`, record: { dateline: { date: '2025-11-24' } } },
    ],
    bad: [
      { text: `الرباط/ 24 نونبر 2025/ ومع/ ${STORY}`, record: { dateline: { date: '2025-11-26' } } },
      { text: `مانيلا، 3 ديسمبر (رويترز) - ${STORY}`, date: '2025-11-24' },
      { text: `الرباط/ 24 نونبر 1925/ ومع/ ${STORY}`, date: '2025-11-24' },
    ],
  },
  check(facts, report) {
    const named = dayInDateline(facts);
    const other = named && otherDay(facts, named);
    if (!named || !other) return;
    const { date, message, severity } = other;
    const fix = message === 'field' ? redated(named, facts.language, date) : null;
    report({
      block: named,
      span: named,
      message,
      data: { text: named.text, date: named.date, record: date },
      severity,
      ...(fix && { fix }),
    });
  },
});
