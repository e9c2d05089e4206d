import { languageOf, locales } from '../../src/plugins/copy-desk/engine/src';

test('every language of the desk is known by its code', () => {
  expect([...locales].sort()).toEqual(['ar', 'en', 'fa', 'fr', 'he', 'ur']);
  expect(locales.map((locale) => languageOf(locale).locale)).toEqual(locales);
});

test.each([
  ['ar', 'rtl'],
  ['ar-MA', 'rtl'],
  ['fa_IR', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['', 'rtl'],
  ['en-GB', 'ltr'],
  ['fr', 'ltr'],
  ['de', 'ltr'],
])('%s runs %s', (locale, direction) => {
  expect(languageOf(locale).direction).toBe(direction);
});
