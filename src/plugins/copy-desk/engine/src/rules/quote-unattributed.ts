import type { Quotation } from '../analysis/types';
import type { Severity } from '../finding';
import { defineRule } from './rule';

/** Shorter ones may be terms or slogans that nobody said. */
const FEWEST = 5;
/** From here on it is sure enough that somebody is quoted, and that nobody is named; below `DOUBTFUL` nothing is said. */
const SURE = 0.55;
const DOUBTFUL = 0.4;

const severityOf = (quotation: Quotation, measured: boolean): Severity | null => {
  if (!quotation.speech || quotation.attribution !== 'none') return null;
  if (quotation.text.split(/\s+/u).length < FEWEST) return null;
  if (quotation.confidence < DOUBTFUL) return null;
  return measured && quotation.confidence >= SURE ? 'error' : 'warning';
};

/** Words of a source of which the story does not say whose they are. */
export const quoteUnattributed = defineRule({
  id: 'quote-unattributed',
  group: 'quotations',
  severity: 'error',
  title: {
    ar: 'اقتباس بلا قائل',
    en: 'Quotation without a speaker',
    fr: 'Citation sans auteur',
  },
  why: {
    ar: 'لا يستطيع القارئ أن يزن كلاما لا يعرف من قاله.',
    en: 'Readers cannot weigh words without knowing who said them.',
    fr: 'Le lecteur ne peut juger des mots sans savoir qui les a prononcés.',
  },
  remedy: {
    ar: 'اذكر من قال هذا الكلام، قبل الاقتباس أو بعده في الجملة نفسها.',
    en: 'Say whose words these are, before or after them in the same sentence.',
    fr: 'Dites de qui sont ces mots, avant ou après eux, dans la même phrase.',
  },
  messages: {
    unattributed: {
      ar: 'لا يتبين من النص من قال هذا الكلام.',
      en: 'The text does not say whose words these are.',
      fr: 'Le texte ne dit pas de qui sont ces mots.',
    },
  },
  examples: {
    good: [
      'قال رئيس البلدية سامي الحداد: "سنفتح الطريق قبل أن يحل العيد".',
      'قالت المديرة هدى منصور إن القسم جاهز. وأضافت: "لن نغلق أبوابنا أمام أحد".',
      '"لن نغلق أبوابنا أمام أحد من الطلاب"، تقول المديرة هدى منصور.',
      'جاء في بيان الجمعية أن "الحوار هو الطريق الوحيد إلى حل الأزمة".',
      'تغير كل شيء في الحي.\n\n«لم نعد نخرج من بيوتنا بعد المغرب».\n\nبهذه الكلمات تصف سعاد الحداد حال الحي.',
      'وقال سامي الحداد إن الطريق خطر.\n\n«لم نعد نخرج من بيوتنا بعد المغرب».',
      'يعرض المسرح اليوم مسرحية "ليلة لا ينام فيها أحد من الناس".',
    ],
    bad: [
      'أغلقت البلدية الطريق أمس.\n\n«الطريق لم يعد آمنا لأولادنا».\n\nوقال رئيس اللجنة سامي الحداد: «سنفتحه قبل العيد».',
      'أغلقت المدرسة أبوابها أمس. "لن نعود إلى الأقسام إذا لم تكن القاعات آمنة لأطفالنا".',
      '"هذا القرار ليس في صالح أحد ولن نقبل به أبدا". وبدأ العمل في المشروع قبل عام.',
    ],
  },
  check(facts, report) {
    const { measured } = facts.language.quotation;
    for (const quotation of facts.quotations) {
      const severity = severityOf(quotation, measured);
      if (severity) report({ block: quotation, span: quotation, message: 'unattributed', severity });
    }
  },
});
