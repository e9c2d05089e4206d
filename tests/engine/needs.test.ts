import fc from 'fast-check';
import { check, parsePlainText, rules } from '../../src/plugins/copy-desk/engine/src';
import type { Rule } from '../../src/plugins/copy-desk/engine/src';
import { localeOf, optionsFor, storyOf } from '../support/examples';

const needing = (rules as readonly Rule[]).filter((rule) => rule.needs);

/** The same rule, made to read every block. */
const readingAll = ({ needs: _, ...rule }: Rule): Rule => rule;

const pieces = fc.constantFrom(
  ...Array.from('ابةىو ،؛؟.,;:!?()[]«»"-–٫٪%$°+@#05٣۴کaZ\u0421é\u05D0\u0640\u064E\u0651\u0654'),
  ...Array.from('\u00A0\u2009\t\n\u00AD\u200B\u200C\u200E\u200F\u2066\u2069\u202A\u202C\u202E\uFEFB\uFFFD\u3164'),
  '😀',
  '\uD83D',
  'قال',
  'CNN',
  'https://example.com/',
);

const anyLine = fc.array(pieces, { minLength: 1, maxLength: 30 }).map((all) => all.join(''));

test.each(needing.map((rule) => [rule.id, rule] as const))(
  '%s finds nothing in the blocks that it does not see',
  (_, rule) => {
    const locale = localeOf(rule, '');
    const options = optionsFor(rule);
    const { good, bad } = rule.examples;
    const found = (text: string, one: Rule): unknown =>
      check(parsePlainText(text, { locale }), options, [one]).findings;
    for (const example of [...good, ...bad]) {
      const story = storyOf(example, localeOf(rule, example));
      expect(check(story, options, [rule]).findings).toEqual(check(story, options, [readingAll(rule)]).findings);
    }
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), (lines) => {
        const text = lines.join('\n\n');
        expect(found(text, rule)).toEqual(found(text, readingAll(rule)));
      }),
      { numRuns: 300 },
    );
  },
);
