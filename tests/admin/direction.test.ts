import { directionOf } from '../../src/plugins/copy-desk/admin/src/direction/direction';

test.each(['ar', 'ar-MA', 'fa', 'he', 'ur', 'AR'])('%s runs right to left', (locale) => {
  expect(directionOf(locale)).toBe('rtl');
});

test.each(['en', 'fr', 'fr-CA', 'arn'])('%s runs left to right', (locale) => {
  expect(directionOf(locale)).toBe('ltr');
});
