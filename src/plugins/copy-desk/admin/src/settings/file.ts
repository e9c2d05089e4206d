import { isRecord, settingsFault } from '../../../engine/src/api';
import type { InterfaceLanguage, Settings } from '../../../engine/src';
import type { Word } from '../words';

/** Hands a person the settings as a file. */
export const saveFile = (settings: Settings): void => {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(settings, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'copy-desk-settings.json';
  link.click();
  URL.revokeObjectURL(url);
};

type Read =
  | { readonly settings: Partial<Settings> }
  | { readonly word: Word; readonly values?: Readonly<Record<string, string>> };

/** The settings in a file's text, or the words that say what is wrong with it. */
export const readFile = (text: string, language: InterfaceLanguage): Read => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { word: 'settings.import.json' };
  }
  const fault = settingsFault(value);
  if (fault) {
    return {
      word: 'settings.import.fault',
      values: { key: fault.key || 'settings', problem: fault.problem[language] },
    };
  }
  return isRecord(value) ? { settings: value } : { word: 'settings.import.json' };
};
