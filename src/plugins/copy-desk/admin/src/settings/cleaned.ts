import { keptSettings } from '../../../engine/src/api';
import type { HouseDateline, Settings } from '../../../engine/src';

/** Lines that say something, each once. */
const linesOf = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.map((line) => line.trim()).filter((line) => line !== '')),
];

/** A style of datelines without its empty lines. */
export const cleanedDateline = ({ source, templates, ...style }: HouseDateline): HouseDateline => {
  const lines = linesOf(templates ?? []);
  const name = source?.trim() ?? '';
  return { ...style, ...(name !== '' && { source: name }), ...(lines.length > 0 && { templates: lines }) };
};

/** The settings without the empty lines that are there while somebody types. */
export const cleaned = (settings: Settings): Settings => ({
  ...keptSettings(settings),
  outlets: linesOf(settings.outlets),
  datelines: settings.datelines.map(cleanedDateline),
});
