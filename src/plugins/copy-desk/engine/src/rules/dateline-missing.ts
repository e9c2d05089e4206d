import type { Facts } from '../analysis/facts';
import { bodyOf } from '../story';
import { defineRule } from './rule';

/** A flash or a fragment of fewer words is no report that was filed from somewhere. */
const SHORTEST = 25;

const isReport = (facts: Facts): boolean => {
  const paragraphs = bodyOf(facts.story).filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
  return paragraphs.length > 1 && words >= SHORTEST;
};

const isFilled = (value: string | null | undefined): boolean => (value ?? '').trim() !== '';

/** The dateline component says where and by whom the story was filed as well as the text would. */
const hasRecord = ({ story }: Facts): boolean => {
  const dateline = story.record?.dateline;
  return isFilled(dateline?.place) || isFilled(dateline?.source);
};

/**
 * Only a hint: about one article in five goes out without a dateline and is right to do so (analysis, interviews,
 * outlets that keep none). A newsroom that wants one everywhere raises the severity in its settings.
 */
export const datelineMissing = defineRule({
  id: 'dateline-missing',
  group: 'datelines',
  severity: 'info',
  // Datelines of other languages are hardly read, so that none of them could be found missing.
  locales: ['ar', 'en', 'fr'],
  title: {
    ar: 'لا سطر للمكان والمصدر',
    en: 'No dateline',
    fr: 'Pas de date de lieu',
  },
  why: {
    ar: 'يخبر هذا السطر القارئ من أين كُتب الخبر ومن نقله، وبه يزن ما يقرأ.',
    en: 'The dateline tells readers where a report was filed and by whom, which is how they weigh it.',
    fr: 'Elle dit d’où la dépêche est écrite et par qui : c’est à cela que le lecteur la juge.',
  },
  remedy: {
    ar: 'ابدأ الخبر بمكانه ومصدره، أو املأ حقلي المكان والمصدر.',
    en: 'Open the report with its place and source, or fill in those fields.',
    fr: 'Ouvrez la dépêche par le lieu et la source, ou remplissez ces champs.',
  },
  messages: {
    missing: {
      ar: 'لا يبدأ الخبر بمكانه ولا بمصدره.',
      en: 'The report opens with neither its place nor its source.',
      fr: 'La dépêche ne s’ouvre ni sur son lieu ni sur sa source.',
    },
  },
  examples: {
    good: [
      'الرباط (أ ف ب) - أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.',
      'بيروت: «الشرق الأوسط»\n\nأعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع.',
      {
        text: 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.',
        record: { dateline: { place: 'الرباط', source: 'إيلاف' } },
      },
      'عاجل: افتتاح المكتبة العامة.',
    ],
    bad: [
      'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.',
      'افتتحت الرباط مكتبة عامة جديدة تضم آلاف الكتب في مختلف العلوم.\n\nوقالت سلمى البركاني مديرة المكتبة إن أبوابها مفتوحة للجميع طوال أيام الأسبوع من الصباح إلى المساء.',
    ],
  },
  check(facts, report) {
    const [first] = bodyOf(facts.story);
    if (!first || !facts.language.dateline || facts.dateline || hasRecord(facts) || !isReport(facts)) return;
    report({ block: first, span: { start: 0, end: 0 }, message: 'missing' });
  },
});
