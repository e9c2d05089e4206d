import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { rules, SEVERITIES } from '../../../engine/src/api';
import type { Finding, Rule, Severity } from '../../../engine/src';
import { useWords } from '../words';
import { Marked } from './severity';

export const AREAS = ['formatting', 'quotations', 'datelines'] as const;
export type Area = (typeof AREAS)[number];

/** Which findings are listed; null lists all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly area: Area | null;
}

export const EVERYTHING: Filter = { severity: null, area: null };

const areaOf = new Map<string, Area>((rules as readonly Rule[]).map(({ id, group }) => [id, group]));

const isIn = (area: Area | null, { rule }: Finding): boolean => area === null || areaOf.get(rule) === area;

export const passes = (finding: Finding, { severity, area }: Filter): boolean =>
  (severity === null || finding.severity === severity) && isIn(area, finding);

const Toggle = styled.button`
  padding: 0.4rem 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;

  &[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

interface Props {
  readonly findings: readonly Finding[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** How many findings there are of each severity, to list only those; pressed again, all are listed. */
const Severities = ({ findings, filter, onChange }: Props) => {
  const { say } = useWords();
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity && isIn(filter.area, finding)).length,
  })).filter(({ count }) => count > 0);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('filter.severity')}>
      {counts.map(({ severity, count }) => (
        <Toggle
          key={severity}
          type="button"
          aria-pressed={filter.severity === severity}
          onClick={() => onChange({ ...filter, severity: filter.severity === severity ? null : severity })}
        >
          <Marked severity={severity}>{say(`count.${severity}`, { count })}</Marked>
        </Toggle>
      ))}
    </Flex>
  );
};

const Areas = ({ findings, filter, onChange }: Props) => {
  const { say } = useWords();
  const present = AREAS.filter((area) => findings.some((finding) => isIn(area, finding)));
  if (present.length < 2) return null;
  return (
    <SingleSelect
      size="S"
      aria-label={say('filter.area')}
      value={filter.area ?? 'all'}
      onChange={(area) => onChange({ ...filter, area: AREAS.find((one) => one === area) ?? null })}
    >
      {(['all', ...present] as const).map((area) => (
        <SingleSelectOption key={area} value={area}>
          {say(`area.${area}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

export const Filters = (props: Props) => {
  const { say } = useWords();
  if (props.findings.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('findings.none')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Severities {...props} />
      <Areas {...props} />
    </Flex>
  );
};
