import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { translations } from '../../src/admin/translations';

type Words = Readonly<Record<string, string>>;

const STRAPI = join(__dirname, '../../node_modules/@strapi');

/** The words that a plugin of Strapi brings in a language. */
const brought = (plugin: string, language: string): Words => {
  const file = join(STRAPI, plugin, 'dist/admin/translations', `${language}.json.js`);
  if (!existsSync(file)) return {};
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is written for that
  const words = require(file) as Readonly<Record<string, unknown>>;
  return (typeof words['default'] === 'object' ? words['default'] : words) as Words;
};

const placeholders = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)[,}]/gu), ([, name]) => name ?? ''))].sort();

describe.each(['content-manager', 'i18n', 'upload'])('the Arabic words of %s', (plugin) => {
  const english = Object.entries(brought(plugin, 'en'));
  const arabic: Words = {
    ...Object.fromEntries(Object.entries(brought(plugin, 'ar')).map(([id, text]) => [`${plugin}.${id}`, text])),
    ...translations['ar'],
  };

  test('are complete', () => {
    expect(english.length).toBeGreaterThan(50);
    expect(english.map(([id]) => id).filter((id) => !arabic[`${plugin}.${id}`])).toEqual([]);
  });

  test('that we supply ask for nothing that Strapi does not give', () => {
    const unknown = english.filter(([id, text]) => {
      const own = translations['ar']?.[`${plugin}.${id}`];
      return own !== undefined && placeholders(own).some((name) => !placeholders(text).includes(name));
    });
    expect(unknown.map(([id]) => id)).toEqual([]);
  });
});

test("the newsroom's own names are the same ones in Arabic, English and French", () => {
  const names = (language: string): readonly string[] =>
    Object.keys(translations[language] ?? {}).filter((id) => id in (translations['en'] ?? {}));
  expect(names('ar')).toEqual(names('en'));
  expect(names('fr')).toEqual(names('en'));
});
