import type { Finding } from './finding';
import type { InterfaceLanguage } from './interface-language';
import type { Trilingual } from './rules/rule';

const PARAGRAPH: Trilingual = { ar: 'الفقرة {{n}}', en: 'Paragraph {{n}}', fr: 'Paragraphe {{n}}' };

/** The fields as people know them, by role; what is not named here is text in paragraphs. */
const FIELDS: Readonly<Record<string, Trilingual>> = {
  headline: { ar: 'العنوان', en: 'Headline', fr: 'Titre' },
  standfirst: { ar: 'المقدمة', en: 'Standfirst', fr: 'Chapô' },
  captions: { ar: 'تعليق الصورة {{n}}', en: 'Caption {{n}}', fr: 'Légende {{n}}' },
  corrections: { ar: 'التصويب {{n}}', en: 'Correction {{n}}', fr: 'Rectificatif {{n}}' },
};

/** Where a finding stands, in the reader's language; blocks are counted from 1. */
export const placeLabel = ({ field, block }: Pick<Finding, 'field' | 'block'>, language: InterfaceLanguage): string =>
  (FIELDS[field] ?? PARAGRAPH)[language].replace('{{n}}', String(block + 1));
