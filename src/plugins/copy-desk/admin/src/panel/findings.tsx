import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { SEVERITIES } from '../../../engine/src/api';
import type { Finding } from '../../../engine/src';
import { useWords } from '../words';
import { EVERYTHING, Filters, passes } from './filters';
import { FindingGroup } from './finding-group';
import type { FindingActions, Group } from './finding-group';
import { SeverityLabel } from './severity';

/** Findings by rule, in the order of the text. */
const groupsOf = (findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
};

/** The findings, errors first; each leads to its place in the text. */
export const Findings = ({ findings, ...actions }: { findings: readonly Finding[] } & FindingActions) => {
  const { say } = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const listed = findings.filter((finding) => passes(finding, filter));
  const sections = SEVERITIES.map((severity) => ({
    severity,
    groups: groupsOf(listed.filter((finding) => finding.severity === severity)),
  })).filter(({ groups }) => groups.length > 0);
  return (
    <Flex tag="section" aria-label={say('findings.label')} direction="column" alignItems="stretch" gap={3}>
      <Filters findings={findings} filter={filter} onChange={setFilter} />
      {findings.length > 0 && sections.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('filter.none')}
        </Typography>
      )}
      {sections.map(({ severity, groups }) => (
        <Flex key={severity} direction="column" alignItems="stretch" gap={2}>
          <Typography tag="h3" variant="pi">
            <SeverityLabel severity={severity} />
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {groups.map((group) => (
              <FindingGroup key={group[0].rule} group={group} {...actions} />
            ))}
          </Flex>
        </Flex>
      ))}
    </Flex>
  );
};
