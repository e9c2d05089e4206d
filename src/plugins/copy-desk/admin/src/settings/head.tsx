import { Button, Flex } from '@strapi/design-system';
import { Check, Download, Upload } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useWords } from '../words';
import { cleaned } from './cleaned';
import { readFile, saveFile } from './file';
import type { House } from './settings-api';
import { useSettingsForm } from './use-settings-form';

/** Puts what a file says into the form, where it can be read before it is saved. */
const ImportButton = () => {
  const { say, language } = useWords();
  const { toggleNotification } = useNotification();
  const { settings, setAll } = useSettingsForm();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const found = readFile(await file.text(), language);
    if ('word' in found) {
      toggleNotification({ type: 'danger', message: say(found.word, found.values) });
      return;
    }
    setAll({ ...settings, ...found.settings, style: { ...settings.style, ...found.settings.style } });
    toggleNotification({ type: 'info', message: say('settings.import.read') });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = '';
        }}
      />
      <Button variant="tertiary" startIcon={<Upload />} onClick={() => input.current?.click()}>
        {say('settings.import')}
      </Button>
    </>
  );
};

/** What the page is, who changed it last, and what can be done with it. */
export const Head = ({ house }: { house: House }) => {
  const { say, language } = useWords();
  const { settings, modified, isSubmitting } = useSettingsForm();
  const { changed } = house;
  const at =
    changed &&
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(changed.at));
  const by = changed?.by === 'system' ? say('history.nobody') : (changed?.by ?? '');
  return (
    <Layouts.Header
      title={say('desk.title')}
      subtitle={at ? say('settings.changed', { by, at }) : undefined}
      primaryAction={
        <Flex gap={2}>
          <Button variant="tertiary" startIcon={<Download />} onClick={() => saveFile(cleaned(settings))}>
            {say('settings.export')}
          </Button>
          <ImportButton />
          <Button type="submit" startIcon={<Check />} disabled={!modified} loading={isSubmitting}>
            {say('settings.save')}
          </Button>
        </Flex>
      }
    />
  );
};
