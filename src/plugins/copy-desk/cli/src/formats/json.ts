import type { Quotation } from '../../../engine/src';
import type { Format, Report, Wording } from '../report';

const quotation = ({
  start,
  end,
  text,
  speech,
  speaker,
  mention,
  cue,
  attribution,
  confidence,
}: Quotation): unknown => ({
  start,
  end,
  text,
  speech,
  speaker: speaker && { name: speaker.name, kind: speaker.kind },
  mention: mention && { start: mention.start, end: mention.end, text: mention.text },
  cue: cue && { start: cue.start, end: cue.end, text: cue.text },
  attribution,
  confidence,
});

const dateline = (found: Report['checked']['analysis']['dateline']): unknown => {
  if (!found) return null;
  const { start, end, text, places, country, source, byline, date } = found;
  return { start, end, text, places, country, source, byline, date };
};

const report = ({ file, locale, checked }: Report, wording: Wording): unknown => ({
  file,
  locale,
  analysis: {
    dateline: dateline(checked.analysis.dateline),
    quotations: checked.analysis.quotations.map(quotation),
    dates: checked.analysis.dates.map(({ start, end, text, date }) => ({ start, end, text, date })),
  },
  findings: checked.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: wording.explain(finding).what,
    start: finding.start,
    end: finding.end,
    fix: finding.fix ?? null,
  })),
});

/** One array, one object a file; offsets are UTF-16 code units of the file's text. */
export const json: Format = (reports, wording) =>
  `${JSON.stringify(
    reports.map((one) => report(one, wording)),
    null,
    2,
  )}\n`;
