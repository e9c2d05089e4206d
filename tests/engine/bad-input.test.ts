import { check, parsePlainText, RULE_FAILED } from '../../src/plugins/copy-desk/engine/src';
import type { Finding } from '../../src/plugins/copy-desk/engine/src';
import { leastOf, spent } from '../support/time';

const long = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Every seventh character of the first two planes. */
const ALPHABETS = Array.from({ length: 0x20000 / 7 }, (_, index) => index * 7)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .join('');

const KINDS: Readonly<Record<string, (length: number) => string>> = {
  'unpaired surrogates': long('\uD800ا \uDC00ب '),
  'nested isolates': (length) => '\u2066'.repeat(length / 2) + 'ا' + '\u2069'.repeat(length / 2),
  'isolates never closed': long('\u2066'),
  'controls only': long('\u202A\u2066\u200F\u202E\u2069\u202C\u200E\u061C'),
  'marks without effect': long('قال \u200Fنعم '),
  'every script': long(ALPHABETS),
  prose: long('عاد الوفد إلى الرباط أمس بعد زيارة، وقال رئيسه إن «الاتفاق قريب». '),
  'one sentence': long('قال أحمد العلمي '),
  'numbers with spaces': long('1 234 567 '),
  'telephones and ranges': long('+971 50 123 4567 و24-27 '),
  'one number': long('1'),
  'brackets that open': long('(قال '),
  'brackets that close': long('قال) '),
  'quotations that open': long('«قال '),
  'marks of all kinds': long('"قال“» '),
  'Latin names': long('CNN 30 مليون Apple، Google '),
  addresses: long('https://example.com/بحث '),
  'one address': (length) => `https://example.com/${long('ب')(length)}`,
  'signs of addresses': long('@#'),
  'presentation forms': long('\uFE8E\uFE91 '),
  'one word': long('ا'),
  'vowel marks': (length) => `ا${long('\u0651')(length)}`,
  tatweel: long('\u0640'),
  spaces: (length) => `ا${long(' ')(length)}ب`,
  dots: long('.'),
  hyphens: long('-'),
  apostrophes: long("'"),
};

const SHORT = 10_000;
const LONG = 4 * SHORT;

const read = (text: string): readonly Finding[] => check(parsePlainText(text, { locale: 'ar' })).findings;

/** Quadratic time would be sixteen times as much; below this many milliseconds the compiler of the machine decides. */
const AT_MOST = 8;
const UNSURE = 250;

test.each(Object.entries(KINDS))(
  '%s: no rule fails, and four times the text takes no more than its time',
  (_, make) => {
    read(make(SHORT));
    const limit = AT_MOST * spent(() => read(make(SHORT))) + UNSURE;
    const text = make(LONG);
    let findings: readonly Finding[] = [];
    expect(leastOf(() => spent(() => (findings = read(text))), limit)).toBeLessThan(limit);
    expect(findings.filter(({ message }) => message.id === RULE_FAILED)).toEqual([]);
  },
);

test('a paragraph of a million characters is read', () => {
  expect(read(KINDS['prose']?.(1_000_000) ?? '').some(({ message }) => message.id === RULE_FAILED)).toBe(false);
});

test('a hundred thousand nested isolates are read', () => {
  const findings = read(KINDS['nested isolates']?.(200_000) ?? '');
  expect(findings.some(({ message }) => message.id === RULE_FAILED)).toBe(false);
});
