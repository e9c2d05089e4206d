import type { Finding } from '../../src/plugins/copy-desk/engine/src';
import { refusalError } from '../../src/plugins/copy-desk/server/src/gate/refusal';

const finding: Finding = {
  rule: 'bidi-override',
  severity: 'error',
  message: { id: 'override', data: { control: 'U+202E (RLO)' } },
  field: 'body',
  block: 2,
  start: 3,
  end: 4,
};
const refusal = (count: number) => ({
  contentType: 'api::article.article',
  document: 'abc',
  locale: 'ar',
  fingerprint: 'f',
  findings: Array.from({ length: count }, () => finding),
});
const refused = (count: number, language: 'ar' | 'en' | 'fr') =>
  refusalError([refusal(count)], { body: 'text' }, language);

test.each([
  [1, 'ar', 'فيه خطأ واحد يجب'],
  [2, 'ar', 'فيه خطآن يجب'],
  [3, 'ar', 'فيه 3 أخطاء يجب'],
  [11, 'ar', 'فيه 11 خطأ يجب'],
  [1, 'en', 'it has an error that'],
  [4, 'en', 'it has 4 errors that'],
  [1, 'fr', 'il contient une erreur'],
  [2, 'fr', 'il contient 2 erreurs'],
] as const)('%i errors are counted as %s counts them', (count, language, words) => {
  expect(refused(count, language).message).toContain(words);
});

test('a refusal says where each error stands, and names three and the number of the others', () => {
  const { message } = refused(5, 'en');

  expect(message.match(/Paragraph 3 \(ar\): /gu)).toHaveLength(3);
  expect(message).toMatch(/ · and 2 more$/u);
});

test('a refusal holds every reason for the machine, and each at its attribute for the form', () => {
  const { details } = refused(5, 'ar');

  expect(details).toMatchObject({
    errors: Array.from({ length: 5 }, () => ({ path: ['text'], name: 'ValidationError' })),
    reasons: Array.from({ length: 5 }, () => ({ rule: 'bidi-override', document: 'abc', locale: 'ar', start: 3 })),
  });
});
