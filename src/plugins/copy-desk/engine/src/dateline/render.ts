import { languageOf } from '../language';
import type { DatelineStyle } from '../language/dateline-form';
import type { DatelineFields } from '../story';
import type { Piece } from './template';
import { fillTemplate, readTemplate } from './template';
import { DATE_FIELDS, writtenDate } from './written-date';

/**
 * The dateline as readers see it, by the first template of the style whose fields are filled; empty where there is none.
 * `locale` gives the names of months and weekdays. A day that is no date counts as empty.
 */
export const renderDateline = (fields: DatelineFields, style: DatelineStyle, locale: string): string => {
  const form = languageOf(locale).datelineForm;
  const valueOf = (field: string): string => {
    if (DATE_FIELDS.has(field)) return form && fields.date ? writtenDate(field, fields.date, form, style) : '';
    return (fields[field as keyof DatelineFields] ?? '').trim();
  };
  for (const template of style.templates) {
    const text = fillTemplate(piecesOf(template), valueOf);
    if (text !== null && text !== '') return text;
  }
  return '';
};

const read = new Map<string, readonly Piece[]>();

const piecesOf = (template: string): readonly Piece[] => {
  const known = read.get(template) ?? readTemplate(template);
  read.set(template, known);
  return known;
};
