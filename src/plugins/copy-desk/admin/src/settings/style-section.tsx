import { Grid } from '@strapi/design-system';
import { STYLES } from '../../../engine/src/api';
import type { Style } from '../../../engine/src';
import { useWords } from '../words';
import type { Word } from '../words';
import { Card } from './card';
import { Choice } from './choice';
import { useSettingsForm } from './use-settings-form';

const NAMES = Object.keys(STYLES) as (keyof Style)[];

/** House style: where a language leaves a choice. */
export const StyleSection = () => {
  const { say } = useWords();
  const { settings, set } = useSettingsForm();
  return (
    <Card title={say('settings.style')} hint={say('settings.style.hint')}>
      <Grid.Root gap={4}>
        {NAMES.map((name) => (
          <Grid.Item key={name} col={4} s={12}>
            <Choice
              label={say(`settings.style.${name}`)}
              value={String(settings.style[name])}
              choices={STYLES[name].map((choice) => ({
                value: String(choice),
                label: say(`settings.style.${name}.${String(choice)}` as Word),
              }))}
              onChange={(value) => {
                const choice = STYLES[name].find((one) => String(one) === value);
                set('style', { ...settings.style, [name]: choice ?? null });
              }}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Card>
  );
};
