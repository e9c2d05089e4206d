import fc from 'fast-check';
import { applyEdits, check, fixAllSafe, offerFixes, parsePlainText } from '../../src/plugins/copy-desk/engine/src';
import type { Story } from '../../src/plugins/copy-desk/engine/src';
import { embeddingLevels, shownAs } from '../../src/plugins/copy-desk/engine/src/analysis/bidi';
import { isolate } from '../../src/plugins/copy-desk/engine/src/analysis/order/fix';

const RUNS = 100;

/** What stands before and behind a token: the same typing is shown in several ways. */
const CONTEXTS: readonly (readonly [name: string, before: string, after: string])[] = [
  ['after an Arabic word', 'بلغ ', ' أمس'],
  ['at the start', '', ' أمس'],
  ['at the end', 'بلغ ', '.'],
  ['after a Hebrew word', 'שלום ', ' أمس'],
  ['after a Latin word', 'قناة Atlas ', ' أمس'],
  ['after a colon', 'المبلغ: ', ' أمس'],
  ['in brackets', 'بلغ (', ') أمس'],
  ['between quotation marks', 'قال أحمد العلمي: «بلغ ', '» أمس'],
  ['before a number', 'بلغ ', ' 24 أمس'],
  ['before a Latin word', 'بلغ ', ' Atlas أمس'],
];

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''));

const grouped = (lengths: readonly number[], separator: fc.Arbitrary<string>, lead = ''): fc.Arbitrary<string> =>
  fc.tuple(separator, fc.tuple(...lengths.map(digits))).map(([between, groups]) => lead + groups.join(between));

const inDigits = (text: string, zero: number): string =>
  text.replace(/[0-9]/gu, (digit) => String.fromCharCode(zero + Number(digit)));

const inAnyDigits = (tokens: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(tokens, fc.constantFrom(0x30, 0x660, 0x6f0)).map(([token, zero]) => inDigits(token, zero));

const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const name = fc.constantFrom('Atlas', 'Eleven', 'Beta', 'News');

const TOKENS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'phone-number-order': inAnyDigits(
    fc.oneof(
      grouped([3, 2, 3, 4], fc.constantFrom(' ', '-'), '+'),
      grouped([3, 6], fc.constantFrom(' ', '-'), '0'),
      digits(11).map((number) => `+${number}`),
    ),
  ),
  'iso-date-order': inAnyDigits(date),
  'spaced-thousands': inAnyDigits(grouped([2, 3, 3], fc.constantFrom(' ', '\u2009'))),
  'signed-number-side': fc
    .tuple(fc.constantFrom('-', '+', '\u2212'), digits(2))
    .map(([sign, number]) => `${sign}${number}%`),
  'unit-sign-side': fc.oneof(
    digits(2).map((number) => `$${number}`),
    digits(2).map((number) => `${number}\u00b0C`),
  ),
  'latin-edge-punctuation': fc.oneof(
    name.map((word) => `@${word}`),
    name.map((word) => `${word}++`),
    name.map((word) => `https://example.com/${word}/`),
  ),
  'number-first-name': fc.tuple(digits(1), name).map(([number, word]) => `${number}-${word}`),
};

const edited = (story: Story, edits: Parameters<typeof applyEdits>[1]): Story => ({
  ...story,
  blocks: story.blocks.map((block) => ({ ...block, text: applyEdits(block.text, edits), runs: [] })),
});

const shownLine = ({ blocks: [block] }: Story): string => {
  const text = block?.text ?? '';
  return shownAs(text, embeddingLevels(text, 'rtl'), { start: 0, end: text.length });
};

/** No-break spaces look like spaces. */
const looks = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/gu, ' ');

describe.each(Object.entries(TOKENS))('%s', (rule, tokens) => {
  test.each(CONTEXTS)('%s: the fix shows the token as it is typed', (_, before, after) => {
    fc.assert(
      fc.property(tokens, (token) => {
        const story = parsePlainText(before + token + after, { locale: 'ar' });
        const { findings } = check(story);
        const found = offerFixes(story, findings).find((finding) => finding.rule === rule);
        if (!found) {
          // `1 234 567 24` may be anything.
          if (rule !== 'spaced-thousands' || !after.startsWith(' 24')) expect(shownLine(story)).toContain(token);
          return;
        }
        if (!found.fix?.safe) return;
        const mended = edited(story, found.fix.edits);
        expect(looks(shownLine(mended))).toContain(looks(token));
        expect(check(mended).findings.filter((finding) => finding.rule === rule)).toEqual([]);
      }),
      { numRuns: RUNS / 5, seed: 42 },
    );
  });

  test('safe fixes leave nothing for a second run', () => {
    fc.assert(
      fc.property(fc.array(tokens, { minLength: 1, maxLength: 3 }), (list) => {
        const story = parsePlainText(`قال ${list.join('، ثم ')} أمس`, { locale: 'ar' });
        const mended = fixAllSafe(story).reduce((text, { edits }) => edited(text, edits), story);
        expect(fixAllSafe(mended)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 42 },
    );
  });
});

test.each(CONTEXTS)('%s: an isolate moves nothing beside it', (_, before, after) => {
  const line = (inside: string): string => shownLine(parsePlainText(before + inside + after, { locale: 'ar' }));
  fc.assert(
    fc.property(fc.oneof(...Object.values(TOKENS)), (token) => {
      fc.pre(!/[\u0660-\u0669]/u.test(token));
      const story = parsePlainText(before + token + after, { locale: 'ar' });
      const { edits } = isolate({ start: before.length, end: before.length + token.length });
      expect(shownLine(edited(story, edits))).toBe(line('\ufffc').replace('\ufffc', () => token));
    }),
    { numRuns: RUNS, seed: 42 },
  );
});
