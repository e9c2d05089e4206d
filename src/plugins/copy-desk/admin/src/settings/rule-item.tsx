import { Accordion, Box, Checkbox, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { memo } from 'react';
import { SEVERITIES } from '../../../engine/src/api';
import type { Rule, Settings } from '../../../engine/src';
import { Advice } from '../panel/advice';
import { useWords } from '../words';
import { Examples } from './example';

type Severity = Settings['rules'][string];
const CHOICES: readonly Severity[] = [...SEVERITIES, 'off'];

interface Props {
  readonly rule: Rule;
  /** Undefined leaves the rule to itself. */
  readonly severity: Severity | undefined;
  readonly isUnwaivable: boolean;
  readonly onSeverity: (id: string, severity: Severity | undefined) => void;
  readonly onUnwaivable: (id: string, isUnwaivable: boolean) => void;
}

/** One rule: how grave it is in this house, whether it may be waived, and what it is about. */
export const RuleItem = memo(({ rule, severity, isUnwaivable, onSeverity, onUnwaivable }: Props) => {
  const { say, language } = useWords();
  const nameOf = (choice: Severity): string => say(choice === 'off' ? 'settings.rules.off' : `severity.${choice}`);
  const usual = nameOf(rule.onDemand ? 'off' : rule.severity);
  return (
    <Accordion.Item value={rule.id} data-rule={rule.id}>
      <Accordion.Header>
        <Accordion.Trigger>{rule.title[language]}</Accordion.Trigger>
        <Accordion.Actions>
          <Box width="20rem">
            <SingleSelect
              size="S"
              aria-label={say('settings.rules.severity', { rule: rule.title[language] })}
              value={severity ?? ''}
              onChange={(choice: string | number) =>
                onSeverity(
                  rule.id,
                  CHOICES.find((one) => one === choice),
                )
              }
            >
              <SingleSelectOption value="">{say('settings.rules.usual', { severity: usual })}</SingleSelectOption>
              {CHOICES.map((choice) => (
                <SingleSelectOption key={choice} value={choice}>
                  {nameOf(choice)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>
        <Flex direction="column" alignItems="stretch" gap={3} padding={4}>
          <Advice label={say('finding.why')} text={rule.why[language]} />
          <Advice label={say('finding.remedy')} text={rule.remedy[language]} />
          <Examples label={say('settings.rules.bad')} examples={rule.examples.bad} />
          <Examples label={say('settings.rules.good')} examples={rule.examples.good} />
          <Checkbox
            checked={isUnwaivable}
            onCheckedChange={(checked: boolean | 'indeterminate') => onUnwaivable(rule.id, checked === true)}
          >
            {say('settings.rules.unwaivable')}
          </Checkbox>
        </Flex>
      </Accordion.Content>
    </Accordion.Item>
  );
});
RuleItem.displayName = 'RuleItem';
