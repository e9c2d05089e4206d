import { isAgency, sourcesAgree } from '../dateline/agree';
import { nameKey } from '../text/name-key';
import { defineRule } from './rule';

const STORY = 'أعلنت بلدية المدينة افتتاح مكتبة عامة جديدة تضم آلاف الكتب.';

/** The dateline in the text names another source than the dateline component: an error between two agencies. */
export const datelineSourceMismatch = defineRule({
  id: 'dateline-source-mismatch',
  group: 'datelines',
  severity: 'error',
  title: {
    ar: 'المصدر في النص غير المصدر في الحقل',
    en: 'Source differs between text and field',
    fr: 'Source différente dans le texte et dans le champ',
  },
  why: {
    ar: 'يُنسب عمل وكالة إلى غيرها، وهذا حق لها وشرط في العقد معها.',
    en: 'One agency’s work is credited to another, against its rights and the contract with it.',
    fr: 'Le travail d’une agence est crédité à une autre, contre ses droits et le contrat.',
  },
  remedy: {
    ar: 'صحح السطر في النص، أو املأ حقل المصدر من النص.',
    en: 'Correct the dateline in the text, or fill the source field from the text.',
    fr: 'Corrigez la ligne dans le texte, ou remplissez le champ de la source d’après le texte.',
  },
  messages: {
    source: {
      ar: 'المصدر في سطر النص {{text}}، وفي الحقل {{record}}.',
      en: 'The dateline in the text credits {{text}}; the source field says {{record}}.',
      fr: 'La ligne du texte crédite {{text}} ; le champ de la source dit {{record}}.',
    },
  },
  examples: {
    good: [
      { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { source: 'فرانس برس' } } },
      { text: `الرباط (رويترز) - ${STORY}`, record: { dateline: { source: 'Reuters' } } },
      { text: `لندن: «الشرق الأوسط»\n\n${STORY}\n\n${STORY}`, record: { dateline: { source: 'الشرق الأوسط' } } },
      { text: STORY, record: { dateline: { source: 'رويترز' } } },
    ],
    bad: [
      { text: `الرباط (أ ف ب) - ${STORY}`, record: { dateline: { source: 'رويترز' } } },
      { text: `لندن: «الشرق الأوسط»\n\n${STORY}\n\n${STORY}`, record: { dateline: { source: 'إيلاف' } } },
    ],
  },
  check({ dateline, story }, report) {
    const record = story.record?.dateline?.source?.trim() ?? '';
    const source = dateline?.source ?? null;
    if (!dateline || source === null || record === '' || sourcesAgree(source, record)) return;
    // `سبق - رويترز` names both, and either may be in the field.
    if (nameKey(dateline.text).includes(nameKey(record))) return;
    const start = dateline.start + dateline.text.indexOf(source);
    report({
      block: dateline,
      span: dateline,
      message: 'source',
      data: { text: source, record },
      severity: isAgency(source) && isAgency(record) ? 'error' : 'warning',
      ...(dateline.lines.length === 1 && {
        fix: { safe: false, edits: [{ start, end: start + source.length, text: record }] },
      }),
    });
  },
});
