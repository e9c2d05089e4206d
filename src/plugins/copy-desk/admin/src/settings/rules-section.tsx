import { Accordion, Box, Field, TextInput, Typography } from '@strapi/design-system';
import { useCallback, useEffect, useRef, useState } from 'react';
import { rules } from '../../../engine/src/api';
import type { Rule, Settings } from '../../../engine/src';
import { useWords } from '../words';
import { Card } from './card';
import { RuleItem } from './rule-item';
import { useSettingsForm } from './use-settings-form';

const AREAS = ['formatting', 'quotations', 'datelines'] as const;

/** The rules, each with its severity; what is chosen is written into the form as it is then, so that rows stay as they are. */
export const RulesSection = () => {
  const { say, language } = useWords();
  const { settings, set } = useSettingsForm();
  const [sought, setSought] = useState('');
  const now = useRef({ settings, set });
  useEffect(() => {
    now.current = { settings, set };
  });

  const onSeverity = useCallback((id: string, severity: Settings['rules'][string] | undefined): void => {
    const { [id]: _before, ...others } = now.current.settings.rules;
    now.current.set('rules', severity === undefined ? others : { ...others, [id]: severity });
  }, []);
  const onUnwaivable = useCallback((id: string, isUnwaivable: boolean): void => {
    const others = now.current.settings.unwaivable.filter((one) => one !== id);
    now.current.set('unwaivable', isUnwaivable ? [...others, id] : others);
  }, []);

  const isSought = ({ id, title }: Rule): boolean =>
    `${id} ${title[language]}`.toLowerCase().includes(sought.trim().toLowerCase());
  return (
    <Card title={say('settings.rules')} hint={say('settings.rules.hint')}>
      <Field.Root>
        <Field.Label>{say('settings.rules.find')}</Field.Label>
        <TextInput
          dir="auto"
          value={sought}
          onChange={({ target }: { target: { value: string } }) => setSought(target.value)}
        />
      </Field.Root>
      {AREAS.map((area) => {
        const found = rules.filter((rule) => rule.group === area && isSought(rule));
        if (found.length === 0) return null;
        return (
          <Box key={area}>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {say(`area.${area}`)}
            </Typography>
            <Accordion.Root size="S" collapsible>
              {found.map((rule) => (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  severity={settings.rules[rule.id]}
                  isUnwaivable={settings.unwaivable.includes(rule.id)}
                  onSeverity={onSeverity}
                  onUnwaivable={onUnwaivable}
                />
              ))}
            </Accordion.Root>
          </Box>
        );
      })}
    </Card>
  );
};
