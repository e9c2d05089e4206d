import { settingOf } from '../../src/plugins/copy-desk/engine/src';

test.each<[string, string, string, 'rtl' | 'ltr', string]>([
  ['Arabic prose', 'عاد الوفد إلى الرباط', 'ar', 'rtl', 'ar'],
  ['Arabic prose that opens with a Latin name', 'Apple تعلن عن هاتف جديد', 'ar-MA', 'rtl', 'ar-MA'],
  ['a Latin line in an Arabic story', 'Photo by Jane Doe / Atlas News', 'ar', 'ltr', 'und-Latn'],
  ['a Cyrillic line in an Arabic story', 'Новости дня', 'ar', 'ltr', 'und-Zyyy'],
  ['figures alone', '24-27', 'fa', 'rtl', 'fa'],
  ['nothing', '', 'he', 'rtl', 'he'],
  ['English prose', 'The delegation is back', 'en', 'ltr', 'en'],
  ['an Arabic line in a French story', 'عاد الوفد إلى الرباط', 'fr', 'rtl', 'und-Arab'],
  ['a Hebrew line in a French story', 'שלום עולם', 'fr', 'rtl', 'und-Hebr'],
])('%s', (_, text, locale, dir, lang) => {
  expect(settingOf(text, locale)).toEqual({ dir, lang });
});
