import type { Analysis, Dateline } from './analysis/types';
import { check } from './check';
import type { Checked } from './check';
import type { Finding, Fix } from './finding';
import { parseArticle } from './parse/article';
import type { Article } from './parse/article';
import { parsePlainText } from './parse/plain-text';
import type { CheckOptions } from './settings';
import type { IsoDate, Span, Story } from './story';

export interface TextOptions extends CheckOptions {
  readonly locale: string;
  readonly date?: IsoDate | null;
}

/**
 * Checks wire text. All offsets, those of fixes included, are UTF-16 code units of `text` itself;
 * a leading ` date YYYY-MM-DD ` counts in them and is otherwise left alone.
 */
export const checkText = (text: string, options: TextOptions): Checked => {
  const story = parsePlainText(text, options);
  return inFile(story, check(story, options));
};

/** Checks an article's fields; offsets are those of the blocks' plain text. */
export const checkArticle = (article: Article, options: CheckOptions = {}): Checked =>
  check(parseArticle(article), options);

/** Moves what was found in the blocks of wire text to where the file has it. */
export const inFile = (story: Story, checked: Checked): Checked => {
  const offsets = story.blocks.map((block) => block.runs[0]?.offset ?? 0);
  const shift = <T extends Span>(span: T, block: number): T => {
    const by = offsets[block] ?? 0;
    return { ...span, start: span.start + by, end: span.end + by };
  };
  const moved = <T extends Span & { block: number }>(span: T): T => shift(span, span.block);
  const movedFix = (fix: Fix, block: number): Fix => ({ ...fix, edits: fix.edits.map((edit) => shift(edit, block)) });
  const movedFinding = (finding: Finding): Finding => ({
    ...moved(finding),
    ...(finding.fix && { fix: movedFix(finding.fix, finding.block) }),
    ...(finding.otherFix && { otherFix: movedFix(finding.otherFix, finding.block) }),
  });
  /** In a file the paragraphs of a dateline stand in one piece of text, so it ends where the last of them does. */
  const movedDateline = (dateline: Dateline): Dateline => {
    const lines = dateline.lines.map(moved);
    return { ...moved(dateline), lines, ...(lines.length > 1 && { end: lines.at(-1)?.end ?? dateline.end }) };
  };
  const { dateline, quotations, dates } = checked.analysis;
  const analysis: Analysis = {
    dateline: dateline && movedDateline(dateline),
    quotations: quotations.map((quotation) => ({
      ...moved(quotation),
      mention: quotation.mention && moved(quotation.mention),
      cue: quotation.cue && moved(quotation.cue),
    })),
    dates: dates.map((date) => ({
      ...moved(date),
      weekday: date.weekday && shift(date.weekday, date.block),
      untilWeekday: date.untilWeekday && shift(date.untilWeekday, date.block),
    })),
  };
  return { analysis, findings: checked.findings.map(movedFinding) };
};
