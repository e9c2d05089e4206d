'use strict';

const START = '<!-- rules start -->';
const END = '<!-- rules end -->';
const RULES = 'src/plugins/copy-desk/engine/src/rules';

const GROUPS = {
  formatting: 'Right-to-left formatting',
  quotations: 'Quotations',
  datelines: 'Datelines and dates',
};

/** The README's line on a rule. */
const lineOf = ({ id, severity, onDemand, title }) =>
  `- [\`${id}\`](${RULES}/${id}.ts) (${onDemand ? `off, ${severity} on demand` : severity}): ${title.en}`;

/** The README's list of rules, in the order of `rules/index.ts`. */
const listOf = (rules) =>
  Object.entries(GROUPS)
    .map(([group, heading]) => [heading, rules.filter((rule) => rule.group === group)])
    .filter(([, members]) => members.length > 0)
    .map(([heading, members]) => `### ${heading}\n\n${members.map(lineOf).join('\n')}`)
    .join('\n\n');

/** The text of a README with the list between its markers. */
const withList = (readme, rules) => {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${START} … ${END}: put both where the list belongs.`);
  return `${readme.slice(0, start + START.length)}\n\n${listOf(rules)}\n\n${readme.slice(end)}`;
};

module.exports = { lineOf, withList };
