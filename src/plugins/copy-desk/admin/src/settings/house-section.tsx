import { Field, Grid, Textarea } from '@strapi/design-system';
import { useWords } from '../words';
import { Card } from './card';
import { Choice } from './choice';
import { useSettingsForm } from './use-settings-form';

const APPROVALS = ['0', '1', '2'] as const;

/** How many people must approve, and the names of the house. */
export const HouseSection = () => {
  const { say } = useWords();
  const { settings, set } = useSettingsForm();
  return (
    <Card title={say('settings.house')}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} s={12} alignItems="flex-start">
          <Choice
            label={say('settings.approvals')}
            hint={say('settings.approvals.hint')}
            value={String(settings.approvals)}
            choices={APPROVALS.map((value) => ({ value, label: say(`settings.approvals.${value}`) }))}
            onChange={(value) => set('approvals', Number(value))}
          />
        </Grid.Item>
        <Grid.Item col={6} s={12}>
          <Field.Root hint={say('settings.outlets.hint')} width="100%">
            <Field.Label>{say('settings.outlets')}</Field.Label>
            <Textarea
              dir="auto"
              value={settings.outlets.join('\n')}
              onChange={({ target }: { target: { value: string } }) => set('outlets', target.value.split('\n'))}
            />
            <Field.Hint />
          </Field.Root>
        </Grid.Item>
      </Grid.Root>
    </Card>
  );
};
