import { datelineStyle, renderDateline, settingsFault } from '../../../engine/src/api';
import type { HouseDateline, InterfaceLanguage } from '../../../engine/src';
import { samplesOf } from './sample-datelines';

/** What readers would see of a style, each way once; or why it cannot be rendered. */
export const previewOf = (
  style: HouseDateline,
  date: string,
  language: InterfaceLanguage,
): { readonly lines: readonly string[]; readonly problem: string | null } => {
  const fault = settingsFault({ datelines: [style] });
  if (fault) return { lines: [], problem: `${fault.key.replace('datelines[0].', '')}: ${fault.problem[language]}` };
  const { locale, source = null } = style;
  const full = datelineStyle([style], locale, source);
  if (!full) return { lines: [], problem: null };
  const lines = samplesOf(locale, source ?? undefined, date).map((fields) => renderDateline(fields, full, locale));
  return { lines: [...new Set(lines.filter((line) => line !== ''))], problem: null };
};

/** The month traditions of a locale, alone and two together, as a style names them. */
export const monthChoices = (months: Readonly<Record<string, readonly string[]>>): readonly string[] => {
  const names = Object.keys(months);
  const pairs = names.flatMap((one) => names.filter((other) => other !== one).map((other) => [one, other] as const));
  return [...names, ...pairs.flatMap(([one, other]) => [`${one}/${other}`, `${one} (${other})`])];
};
