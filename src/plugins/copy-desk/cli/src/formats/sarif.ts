import { rules } from '../../../engine/src';
import type { Finding, Rule, Severity, Span } from '../../../engine/src';
import { STANDARD_INPUT } from '../input';
import { placesOf } from '../place';
import type { Place } from '../place';
import type { Format, Report, Wording } from '../report';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const all: readonly Rule[] = rules;

const artifact = (file: string): unknown => ({
  uri: file === STANDARD_INPUT ? 'stdin' : encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/gu, encodeURIComponent),
});

const region = (places: (offset: number) => Place, { start, end }: Span): unknown => {
  const [from, to] = [places(start), places(end)];
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
};

const fixOf = (finding: Finding, file: string, places: (offset: number) => Place, advice: string): unknown =>
  finding.fix && {
    description: { text: advice },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: finding.fix.edits.map((edit) => ({
          deletedRegion: region(places, edit),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };

const resultsOf = ({ file, text, checked }: Report, wording: Wording): readonly unknown[] => {
  const places = placesOf(text);
  return checked.findings.map((finding) => {
    const { what, remedy } = wording.explain(finding);
    const fix = fixOf(finding, file, places, remedy);
    const ruleIndex = all.findIndex((rule) => rule.id === finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex >= 0 && { ruleIndex }),
      level: LEVELS[finding.severity],
      message: { text: what },
      locations: [{ physicalLocation: { artifactLocation: artifact(file), region: region(places, finding) } }],
      ...(fix ? { fixes: [fix] } : {}),
    };
  });
};

const ruleOf = (rule: Rule, { language }: Wording): unknown => ({
  id: rule.id,
  shortDescription: { text: rule.title[language] },
  fullDescription: { text: rule.why[language] },
  help: { text: rule.remedy[language] },
  defaultConfiguration: { level: LEVELS[rule.severity] },
});

/** SARIF 2.1.0 (OASIS), for code hosts and editors that show such reports. */
export const sarif: Format = (reports, wording) =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: { name: 'copy-desk', language: wording.language, rules: all.map((rule) => ruleOf(rule, wording)) },
          },
          columnKind: 'utf16CodeUnits',
          results: reports.flatMap((report) => resultsOf(report, wording)),
        },
      ],
    },
    null,
    2,
  )}\n`;
