import type { Quotation } from '../analysis/types';
import type { Edit } from '../finding';
import type { Language } from '../language';
import type { Story } from '../story';
import { defineRule } from './rule';

/** Words by which the message names the quotation. */
const SHOWN = 4;

const opening = ({ text }: Quotation): string => {
  const words = text.split(/\s+/u);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : text;
};

/** Whether another quotation that nobody closed holds this one: one missing mark is one fault. */
const isInside = (quotation: Quotation, others: readonly Quotation[]): boolean =>
  others.some(
    (other) =>
      other !== quotation &&
      !other.closed &&
      other.field === quotation.field &&
      other.block === quotation.block &&
      other.start <= quotation.start &&
      quotation.end <= other.end,
  );

const CLOSING: Readonly<Record<string, string>> = {
  '\u00AB': '\u00BB',
  '\u2039': '\u203A',
  '\u201C': '\u201D',
  '\u201E': '\u201C',
  '"': '"',
  "'": "'",
};

/**
 * The mark that is missing, put where the words end as far as the text shows it; from right to left a full stop is the
 * sentence's and stands behind it. Whether they end there only a person can say.
 */
const closing = ({ field, block, start, end, text }: Quotation, story: Story, language: Language): Edit | null => {
  const whole = story.blocks.find((one) => one.field === field && one.block === block)?.text ?? '';
  const mark = CLOSING[whole.slice(0, start).trimEnd().at(-1) ?? ''];
  const stop = language.direction === 'rtl' && text.length > 1 && /[^.\u2026][.\u06D4]$/u.test(text) ? 1 : 0;
  return mark === undefined ? null : { start: end - stop, end: end - stop, text: mark };
};

/** An opening quotation mark whose paragraph ends without the closing one, and which the next paragraph does not take up. */
export const quoteUnclosed = defineRule({
  id: 'quote-unclosed',
  group: 'quotations',
  severity: 'error',
  title: {
    ar: 'اقتباس لم يُغلق',
    en: 'Quotation never closed',
    fr: 'Citation jamais refermée',
  },
  why: {
    ar: 'لا يعرف القارئ أين ينتهي كلام المصدر وأين يبدأ كلام الصحيفة.',
    en: 'Readers cannot tell where the source stops speaking and the paper begins.',
    fr: 'Le lecteur ne sait pas où finit la parole de la source et où commence celle du journal.',
  },
  remedy: {
    ar: 'ضع علامة الإغلاق حيث ينتهي الكلام المنقول، أو احذف علامة الفتح إن لم يكن هناك اقتباس.',
    en: 'Put the closing mark where the quoted words end, or take the opening one out if nothing is quoted.',
    fr: 'Placez le guillemet fermant là où finissent les mots cités, ou retirez l’ouvrant si rien n’est cité.',
  },
  messages: {
    unclosed: {
      ar: 'فُتح الاقتباس «{{words}}» ولم يُغلق حتى نهاية الفقرة.',
      en: 'The quotation “{{words}}” is opened and never closed in its paragraph.',
      fr: 'La citation « {{words}} » est ouverte et n’est pas refermée dans son paragraphe.',
    },
  },
  examples: {
    good: [
      'قال رئيس البلدية سامي الحداد: "سنفتح الطريق قبل العيد".',
      'قالت المديرة هدى منصور: "بدأنا العمل في مارس.\n\n"وسننهيه قبل الصيف"، مؤكدة أن الميزانية كافية.',
      'عرضت شركة "نور الغد" شاشة قياسها 42" في المعرض.',
      'قال الوزير كمال نصري إن «برنامج "مدينتي" مستمر».',
    ],
    bad: [
      'قال رئيس البلدية سامي الحداد: "سنفتح الطريق قبل العيد.',
      'قالت المديرة هدى منصور: «بدأنا العمل في مارس.\n\nوتضم المدرسة ثلاثين قسما.',
      'قال الوزير كمال نصري إن «برنامج "مدينتي" مستمر.',
    ],
  },
  check(facts, report) {
    for (const quotation of facts.quotations) {
      if (quotation.closed || isInside(quotation, facts.quotations)) continue;
      const edit = closing(quotation, facts.story, facts.language);
      const fix = edit && { safe: false, edits: [edit] };
      report({
        block: quotation,
        span: quotation,
        message: 'unclosed',
        data: { words: opening(quotation) },
        ...(fix && { fix }),
      });
    }
  },
});
