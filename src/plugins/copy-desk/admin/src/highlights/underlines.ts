import { SEVERITIES } from '../../../engine/src/api';
import type { Finding, Severity } from '../../../engine/src';
import { editorOf, rangeIn } from './editor';
import { blockAt } from './show-place';
import type { Shown } from './show-place';

/** A finding with the words on the screen that it is about. */
export interface Underlined {
  readonly finding: Finding;
  readonly range: Range;
}

const nameOf = (severity: Severity): string => `copy-desk-${severity}`;

export const canUnderline = (): boolean => 'highlights' in CSS;

export const clearUnderlines = (): void => {
  if (canUnderline()) for (const severity of SEVERITIES) CSS.highlights.delete(nameOf(severity));
};

/** The places of the body's findings in the blocks editor; null while it shows other words than were read. */
const placesOf = (findings: readonly Finding[], shown: Shown): readonly Underlined[] | null => {
  const value = shown.values[shown.roles.body ?? ''];
  if (!Array.isArray(value)) return [];
  const editor = editorOf(value);
  if (!editor) return null;
  return findings.flatMap((finding) => {
    const block = finding.field === 'body' ? blockAt(shown, finding) : undefined;
    const range = block && rangeIn(editor, value, block, finding);
    return range ? [{ finding, range }] : [];
  });
};

/** Underlines the findings in the editor without touching it; null, and nothing done, while it shows other words. */
export const underline = (findings: readonly Finding[], shown: Shown): readonly Underlined[] | null => {
  const places = placesOf(findings, shown);
  if (!places) return null;
  SEVERITIES.forEach((severity, index) => {
    const ranges = places.filter(({ finding }) => finding.severity === severity).map(({ range }) => range);
    const highlight = new Highlight(...ranges);
    // Where two lie over each other, the graver one is seen.
    highlight.priority = SEVERITIES.length - index;
    CSS.highlights.set(nameOf(severity), highlight);
  });
  return places;
};

const isOver = ({ range }: Underlined, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );

/** What is underlined at a point of the window, the gravest first. */
export const underlinedAt = (places: readonly Underlined[], x: number, y: number): Underlined | undefined =>
  places
    .filter((place) => isOver(place, x, y))
    .sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))[0];
