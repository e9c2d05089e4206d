import { factsFor, factsOf } from './analysis/facts';
import type { Facts } from './analysis/facts';
import type { Analysis } from './analysis/types';
import type { Finding, Severity } from './finding';
import { rank } from './finding';
import { rules as allRules } from './rules';
import type { Report, Rule } from './rules/rule';
import type { CheckOptions } from './settings';
import type { Story } from './story';

export interface Checked {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
}

/** Message id of the finding that stands for a rule that threw. */
export const RULE_FAILED = 'rule-failed';

/**
 * Runs the rules over a story, each once. Findings come in the order of the text, errors before milder ones at one place.
 * A rule that throws yields one `error` that names it; the others still run.
 */
export const check = (story: Story, options: CheckOptions = {}, rules: readonly Rule[] = allRules): Checked => {
  const facts = factsOf(story, options);
  const { dateline, quotations, dates } = facts;
  return { analysis: { dateline, quotations, dates }, findings: findFaults(facts, rules) };
};

/** What some rules find, in the order of the text. What no rule asks for is not analysed. */
export const findFaults = (facts: Facts, rules: readonly Rule[]): readonly Finding[] => {
  const findings = rules.flatMap((rule) => runRule(rule, facts));
  const order = new Map(facts.story.blocks.map((block, index) => [key(block), index]));
  const place = (finding: Finding): number => order.get(key(finding)) ?? -1;
  findings.sort(
    (a, b) => place(a) - place(b) || a.start - b.start || rank(a.severity) - rank(b.severity) || a.end - b.end,
  );
  return findings;
};

const key = (place: { field: string; block: number }): string => `${place.field}\n${place.block}`;

const runRule = (rule: Rule, facts: Facts): Finding[] => {
  const severity = facts.settings.rules[rule.id] ?? (rule.onDemand ? 'off' : rule.severity);
  if (severity === 'off') return [];
  if (rule.locales && !rule.locales.includes(facts.language.locale)) return [];
  const findings: Finding[] = [];
  try {
    const given = rule.needs ? factsFor(rule.needs, facts) : facts;
    if (rule.needs && given.prose.length === 0) return [];
    rule.check(given, (report) => findings.push(findingOf(rule, report, facts)));
    return findings;
  } catch (error) {
    return [failureOf(rule, error, facts.story)];
  }
};

const findingOf = (rule: Rule, report: Report<string>, facts: Facts): Finding => ({
  rule: rule.id,
  severity: severityOf(rule, report, facts),
  message: { id: report.message, data: report.data ?? {} },
  field: report.block.field,
  block: report.block.block,
  start: report.span.start,
  end: report.span.end,
  ...(report.fix && { fix: report.fix }),
  ...(report.otherFix && { otherFix: report.otherFix }),
});

/** The newsroom's word on a rule holds for all its findings; otherwise a place may be graver or milder than the rule. */
const severityOf = (rule: Rule, report: Report<string>, facts: Facts): Severity => {
  const set = facts.settings.rules[rule.id];
  return set && set !== 'off' ? set : (report.severity ?? rule.severity);
};

const failureOf = (rule: Rule, error: unknown, story: Story): Finding => ({
  rule: rule.id,
  severity: 'error',
  message: {
    id: RULE_FAILED,
    data: { rule: rule.id, reason: error instanceof Error ? error.message : String(error) },
  },
  field: story.blocks[0]?.field ?? 'body',
  block: story.blocks[0]?.block ?? 0,
  start: 0,
  end: 0,
});
