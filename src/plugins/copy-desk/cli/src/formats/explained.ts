import { explainQuotation } from '../../../engine/src';
import type { InterfaceLanguage, Quotation } from '../../../engine/src';
import { placesOf } from '../place';
import type { Report } from '../report';
import { visible } from './visible';

const WORDS_SHOWN = 60;

const TITLE: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'اقتباس',
  en: 'quotation',
  fr: 'citation',
};

const shown = ({ text }: Quotation): string =>
  visible(text.length > WORDS_SHOWN ? `${text.slice(0, WORDS_SHOWN)}…` : text);

/** Every quotation of a text with what was understood of it, in the order of the text. */
export const explained = ({ file, text, checked }: Report, language: InterfaceLanguage): readonly string[] => {
  const places = placesOf(text);
  return checked.analysis.quotations.map((quotation) => {
    const { line, column } = places(quotation.start);
    return [
      `${file}:${line}:${column}  ${TITLE[language]}`,
      `    [${shown(quotation)}]`,
      ...explainQuotation(quotation, language).map((one) => `  ${one.label}: ${visible(one.text)}`),
      '',
    ].join('\n');
  });
};
