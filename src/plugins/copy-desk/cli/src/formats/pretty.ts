import { SEVERITIES } from '../../../engine/src';
import type { Finding, InterfaceLanguage, Severity } from '../../../engine/src';
import { placesOf } from '../place';
import { countOf } from '../report';
import type { Format, Report, Wording } from '../report';
import { explained } from './explained';
import { visible } from './visible';

const CONTEXT = 30;
const WORDS_SHOWN = 80;

const SEVERITY: Readonly<Record<InterfaceLanguage, Readonly<Record<Severity, string>>>> = {
  ar: { error: 'خطأ', warning: 'تنبيه', info: 'ملاحظة' },
  en: { error: 'error', warning: 'warning', info: 'note' },
  fr: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
};

const TOTAL: Readonly<Record<InterfaceLanguage, Readonly<Record<Severity, string>>>> = {
  ar: { error: 'الأخطاء', warning: 'التنبيهات', info: 'الملاحظات' },
  en: { error: 'errors', warning: 'warnings', info: 'notes' },
  fr: { error: 'erreurs', warning: 'avertissements', info: 'remarques' },
};

const NONE: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'لا ملاحظات.',
  en: 'Nothing found.',
  fr: 'Rien à signaler.',
};

const isHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/u.test(text.charAt(at));

/** The words in their line, between brackets: a mark below them would not stand under right-to-left text. */
const inContext = (text: string, { start, end }: Finding): string => {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - CONTEXT);
  const nextLine = text.indexOf('\n', end);
  const lineEnd = Math.min(nextLine < 0 ? text.length : nextLine, end + CONTEXT);
  const from = isHalf(text, lineStart) ? lineStart + 1 : lineStart;
  const to = isHalf(text, lineEnd) ? lineEnd - 1 : lineEnd;
  const words = text.slice(start, end);
  const shown = words.length > WORDS_SHOWN ? `${words.slice(0, WORDS_SHOWN)}…` : words;
  return `${visible(text.slice(from, start))}[${visible(shown)}]${visible(text.slice(end, to))}`;
};

const linesOf = ({ file, text, checked }: Report, { language, explain }: Wording): readonly string[] => {
  const places = placesOf(text);
  return checked.findings.map((finding) => {
    const { line, column } = places(finding.start);
    const { what, why, remedy } = explain(finding);
    return [
      `${file}:${line}:${column}  ${SEVERITY[language][finding.severity]}  ${finding.rule}`,
      `    ${inContext(text, finding)}`,
      `  ${what}`,
      `  ${why}`,
      `  ${remedy}`,
      '',
    ].join('\n');
  });
};

const summary = (reports: readonly Report[], language: InterfaceLanguage): string => {
  const counts = SEVERITIES.map((severity) => ({ severity, count: countOf(reports, severity) }));
  if (counts.every(({ count }) => count === 0)) return NONE[language];
  return counts
    .map(({ severity, count }) => `${TOTAL[language][severity]}: ${count}`)
    .join(language === 'ar' ? '، ' : ', ');
};

/** For people: the place, the words, what is there, why it matters and what to do. */
export const pretty: Format = (reports, wording) =>
  [
    ...reports.flatMap((report) => [
      ...linesOf(report, wording),
      ...(wording.quotations ? explained(report, wording.language) : []),
    ]),
    summary(reports, wording.language),
    '',
  ].join('\n');
