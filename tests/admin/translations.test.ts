import ar from '../../src/plugins/copy-desk/admin/src/translations/ar.json';
import en from '../../src/plugins/copy-desk/admin/src/translations/en.json';
import fr from '../../src/plugins/copy-desk/admin/src/translations/fr.json';

const placeholders = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)[,}]/gu), ([, name]) => name ?? ''))].sort();

describe.each(Object.entries({ ar, fr }))('the words of %s', (_language, words: Readonly<Record<string, string>>) => {
  test('are the same ones as in English, each with a text', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(Object.values(words).filter((text) => text.trim() === '')).toEqual([]);
  });

  test.each(Object.entries(en))('%s has the same placeholders', (word, text) => {
    expect(placeholders(words[word] ?? '')).toEqual(placeholders(text));
  });
});
