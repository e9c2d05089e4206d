import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { locales } from '../../../engine/src/api';
import { useWords } from '../words';
import { Card } from './card';
import { DatelineEditor } from './dateline-editor';
import { useSettingsForm } from './use-settings-form';

/** The house's datelines, locale by locale. */
export const DatelinesSection = () => {
  const { say, language } = useWords();
  const { settings, set } = useSettingsForm();
  const { datelines } = settings;
  const nameOf = (locale: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
  return (
    <Card title={say('settings.datelines')} hint={say('settings.datelines.hint')}>
      {locales.map((locale) => (
        <Box key={locale} role="group" aria-label={nameOf(locale)}>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Flex justifyContent="space-between">
              <Typography tag="h3" variant="omega" fontWeight="bold">
                {nameOf(locale)}
              </Typography>
              <Button
                variant="tertiary"
                size="S"
                startIcon={<Plus />}
                aria-label={say('settings.datelines.add', { language: nameOf(locale) })}
                onClick={() => set('datelines', [...datelines, { locale }])}
              >
                {say('settings.add')}
              </Button>
            </Flex>
            {datelines.map(
              (style, index) =>
                style.locale === locale && (
                  <DatelineEditor
                    key={index}
                    value={style}
                    onChange={(changed) =>
                      set(
                        'datelines',
                        datelines.map((one, at) => (at === index ? changed : one)),
                      )
                    }
                    onRemove={() =>
                      set(
                        'datelines',
                        datelines.filter((_one, at) => at !== index),
                      )
                    }
                  />
                ),
            )}
          </Flex>
        </Box>
      ))}
    </Card>
  );
};
