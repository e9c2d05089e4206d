import { Box, Flex, Typography } from '@strapi/design-system';
import { explain, placeLabel, SEVERITIES } from '../../../engine/src';
import type { Finding } from '../../../engine/src';
import { useWords } from '../words';
import { PlaceButton } from './place-button';
import { lookOf, SeverityLabel } from './severity';
import type { Place } from './show-place';

type Show = (place: Place) => void;

interface Group {
  readonly key: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Findings of one rule and severity together, so that why and what to do are said once. */
const groupsOf = (findings: readonly Finding[]): readonly Group[] => {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const severity of SEVERITIES) {
    for (const finding of findings.filter((one) => one.severity === severity)) {
      const key = `${severity} ${finding.rule}`;
      const group = groups.get(key);
      if (group) group.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return Array.from(groups, ([key, group]) => ({ key, findings: group }));
};

const Advice = ({ label, text }: { label: string; text: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral700">
    <Typography variant="pi" fontWeight="bold" textColor="neutral800">
      {label}:
    </Typography>{' '}
    {text}
  </Typography>
);

const FindingGroup = ({ group: { findings }, show }: { group: Group; show: Show }) => {
  const words = useWords();
  const [first] = findings;
  const { title, why, remedy } = explain(first, words.language);
  const { background, icon } = lookOf(first.severity);
  return (
    <Box
      tag="li"
      background={background}
      hasRadius
      padding={3}
      style={{ borderInlineStart: '3px solid currentColor' }}
      color={icon}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <SeverityLabel severity={first.severity} />
          <Typography tag="h4" variant="omega" fontWeight="bold" textColor="neutral800">
            {title}
          </Typography>
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {findings.map((finding, index) => (
            <li key={index}>
              <PlaceButton label={placeLabel(finding, words.language)} onClick={() => show(finding)}>
                {explain(finding, words.language).what}
              </PlaceButton>
            </li>
          ))}
        </Flex>
        <details open={first.severity === 'error'}>
          <Typography tag="summary" variant="pi" textColor="neutral700" style={{ cursor: 'pointer' }}>
            {words.say('finding.advice')}
          </Typography>
          <Flex direction="column" alignItems="stretch" gap={1} paddingTop={1}>
            <Advice label={words.say('finding.why')} text={why} />
            <Advice label={words.say('finding.remedy')} text={remedy} />
          </Flex>
        </details>
      </Flex>
    </Box>
  );
};

/** The findings, errors first; each leads to its place in the text. */
export const Findings = ({ findings, show }: { findings: readonly Finding[]; show: Show }) => {
  const { say } = useWords();
  if (findings.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('findings.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" aria-label={say('findings.label')} direction="column" alignItems="stretch" gap={2}>
      {groupsOf(findings).map((group) => (
        <FindingGroup key={group.key} group={group} show={show} />
      ))}
    </Flex>
  );
};
