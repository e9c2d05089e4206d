import fc from 'fast-check';
import {
  applyEdits,
  check,
  fixAllSafe,
  offerFixes,
  parseArticle,
  parsePlainText,
  writeBack,
} from '../../src/plugins/copy-desk/engine/src';
import type { Change, Edit, Finding, Rule, Story } from '../../src/plugins/copy-desk/engine/src';
import { composeEdits, movedSpan } from '../../src/plugins/copy-desk/engine/src/edits';
import { defineRule } from '../../src/plugins/copy-desk/engine/src/rules/rule';
import { anyBody, words } from '../support/bodies';

const parse = (text: string): Story => parsePlainText(text, { locale: 'ar' });
const article = (body: unknown): Story => parseArticle({ locale: 'ar', lines: {}, body });

const say = { ar: 'نص', en: 'text', fr: 'texte' };

/** A rule that finds a pattern and offers to write other letters in its place. */
const replacing = (id: string, letter: string, text: string, safe = true): Rule =>
  defineRule({
    id,
    group: 'formatting',
    severity: 'warning',
    title: say,
    why: say,
    remedy: say,
    messages: { found: say },
    examples: { good: [], bad: [] },
    check({ story }, report) {
      for (const block of story.blocks) {
        for (const { index, 0: found } of block.text.matchAll(new RegExp(letter, 'gu'))) {
          const span = { start: index, end: index + found.length };
          report({ block, span, message: 'found', fix: { safe, edits: [{ ...span, text }] } });
        }
      }
    },
  });

const offered = (text: string, rules: readonly Rule[]): readonly (Finding['fix'] | null)[] => {
  const story = parse(text);
  return offerFixes(story, check(story, {}, rules).findings, {}, rules).map(({ fix }) => fix ?? null);
};
const isOffered = (text: string, ...rules: readonly Rule[]): boolean =>
  offered(text, rules).every((fix) => fix !== null);

describe('a fix is offered', () => {
  test('if it cures', () => {
    expect(isOffered('a', replacing('r', 'a', 'b'))).toBe(true);
  });

  test('not if the finding stays', () => {
    expect(isOffered('a', replacing('r', 'a', 'xa'))).toBe(false);
  });

  test('not if another rule then finds something', () => {
    const [first] = offered('a', [replacing('r', 'a', 'b'), replacing('s', 'b', '')]);
    expect(first).toBeNull();
  });

  test('not if another finding becomes louder', () => {
    const louder: Rule = {
      ...replacing('s', 'b', ''),
      check({ story }, report) {
        const [block] = story.blocks;
        if (!block) return;
        const severity = block.text.includes('a') ? 'info' : 'error';
        report({ block, span: { start: 1, end: 2 }, message: 'found', severity });
      },
    };
    expect(offered('ab', [replacing('r', 'a', 'c'), louder])[0]).toBeNull();
  });

  test('not if a rule then throws', () => {
    const brittle: Rule = {
      ...replacing('s', 'z', ''),
      check({ story }) {
        if (story.blocks[0]?.text === 'b') throw new Error('no b');
      },
    };
    expect(isOffered('a', replacing('r', 'a', 'b'), brittle)).toBe(false);
  });

  test('also where the same rule finds another place', () => {
    expect(offered('a a', [replacing('r', 'a', 'b')])).toHaveLength(2);
    expect(isOffered('a a', replacing('r', 'a', 'b'))).toBe(true);
  });

  test('never in inline code', () => {
    const story = article([{ type: 'paragraph', children: [{ type: 'text', text: 'a', code: true }] }]);
    const rules = [replacing('r', 'a', 'b')];
    expect(offerFixes(story, check(story, {}, rules).findings, {}, rules)[0]?.fix).toBeUndefined();
  });
});

describe('between quotation marks', () => {
  test.each<[string, string, string, boolean]>([
    ['letters stay', 'a', 'b', false],
    ['digits stay', '5', '6', false],
    ['punctuation stays', ',', '،', false],
    ['letters are not removed', 'a', '', false],
    ['a look-alike of NFKC is not enough', '½', '1⁄2', false],
    ['isolates may be added', '(?<!\u2066)5', '\u20665\u2069', true],
    ['controls may be removed', '\u200F', '', true],
    ['an override may become an isolate', '\u202E', '\u2067', true],
    ['other controls may not be added', '\u200F', '\u202E', false],
    ['composed letters may replace decomposed ones', 'ا\u0653', 'آ', true],
  ])('%s', (_, letter, text, expected) => {
    const written = letter.replace(/^\(.*\)/u, '');
    expect(isOffered(`قال «قال ${written} نعم» أمس`, replacing('r', letter, text))).toBe(expected);
    expect(isOffered(`قال ${written} نعم أمس`, replacing('r', letter, text))).toBe(true);
  });

  test('headlines count too', () => {
    const story = parseArticle({ locale: 'ar', lines: { headline: 'قال "a نعم"' }, body: null });
    const rules = [replacing('r', 'a', 'b')];
    expect(offerFixes(story, check(story, {}, rules).findings, {}, rules)[0]?.fix).toBeUndefined();
  });
});

const changesFor = (story: Story): readonly Change[] => fixAllSafe(story);

describe('all safe fixes', () => {
  test('are carried out, also where one opens the way for another', () => {
    const rules = [replacing('r', 'a', 'b'), replacing('s', 'c', 'd'), replacing('t', 'e', 'f', false)];
    const text = 'a c\n\nac e';
    expect(writeBack(text, fixAllSafe(parse(text), {}, rules))).toBe('b d\n\nbd e');
  });

  test('leave a text without findings as it is', () => {
    const text = 'عاد الوفد إلى الرباط، ثم غادر.';
    expect(fixAllSafe(parse(text))).toEqual([]);
    expect(writeBack(text, [])).toBe(text);
  });

  test('are idempotent on wire text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), (paragraphs) => {
        const text = paragraphs.join('\n\n');
        const once = writeBack(text, changesFor(parse(text))) as string;
        expect(writeBack(once, changesFor(parse(once)))).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  test('are idempotent on blocks, and disturb nothing else in them', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const before = JSON.stringify(body);
        const changes = changesFor(article(body));
        const once = writeBack(body, changes);
        expect(JSON.stringify(body)).toBe(before);
        if (changes.length === 0) expect(once).toBe(body);
        const texts = article(once).blocks.map((block) => block.text);
        article(body).blocks.forEach((block, index) => {
          const change = changes.find((one) => one.block.block === block.block);
          expect(texts[index]).toBe(applyEdits(block.text, change?.edits ?? []));
        });
        expect(writeBack(once, changesFor(article(once)))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

const editsIn = (length: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.constantFrom('', 'x', 'yz')), { maxLength: 6 }).map((cuts) => {
    const places = cuts.map(([place]) => place).sort((a, b) => a - b);
    return places.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: places[index + 1] ?? start, text: cuts[index]?.[1] ?? '' }] : [],
    );
  });

test('edits of edits come to one list that does the same', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }).chain((text) =>
        editsIn(text.length).chain((first) => {
          const middle = applyEdits(text, first);
          return editsIn(middle.length).map((second) => ({ text, first, middle, second }));
        }),
      ),
      ({ text, first, middle, second }) => {
        expect(applyEdits(text, composeEdits(first, second, text.length))).toBe(applyEdits(middle, second));
      },
    ),
  );
});

test('a span goes where its words go', () => {
  const edits = [
    { start: 2, end: 2, text: 'xx' },
    { start: 6, end: 8, text: '' },
  ];
  expect(movedSpan({ start: 3, end: 5 }, edits)).toEqual({ start: 5, end: 7 });
  expect(movedSpan({ start: 2, end: 6 }, edits)).toEqual({ start: 2, end: 8 });
  expect(movedSpan({ start: 7, end: 9 }, edits)).toEqual({ start: 8, end: 9 });
  expect(movedSpan({ start: 0, end: 2 }, edits)).toEqual({ start: 0, end: 4 });
});

describe('written back', () => {
  const body = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'في ' },
        { type: 'text', text: '2025-', bold: true },
        { type: 'text', text: '11-24' },
        { type: 'text', text: ' بمراكش' },
      ],
    },
    { type: 'paragraph', children: [{ type: 'text', text: 'نعم' }] },
  ];

  test('an isolate opens in the node of what it isolates, and closes there', () => {
    const [block] = article(body).blocks;
    const edits = [
      { start: 3, end: 3, text: '\u2066' },
      { start: 13, end: 13, text: '\u2069' },
    ];
    const result = writeBack(body, block ? [{ block, edits }] : []) as typeof body;
    expect(result[0]?.children.map(({ text }) => text)).toEqual(['في ', '\u20662025-', '11-24\u2069', ' بمراكش']);
    expect(result[1]).toBe(body[1]);
  });

  test('nothing is written into code that it stands beside', () => {
    const children = [
      { type: 'text', text: 'أ\u20661 234 567' },
      { type: 'text', text: '\u2067\u2067\uFC08\u2068', code: true },
    ];
    const paragraph = [{ type: 'paragraph', children }];
    const [block] = article(paragraph).blocks;
    const edits = [
      { start: 11, end: 11, text: '\u2069' },
      { start: 11, end: 11, text: '\u2066' },
    ];
    const result = writeBack(paragraph, block ? [{ block, edits }] : []) as typeof paragraph;
    expect(result[0]?.children[1]).toBe(children[1]);
    const once = writeBack(paragraph, changesFor(article(paragraph))) as typeof paragraph;
    expect(changesFor(article(once))).toEqual([]);
  });

  test('words that replace others stand where the first of them stood', () => {
    const [block] = article(body).blocks;
    const result = writeBack(
      body,
      block ? [{ block, edits: [{ start: 3, end: 13, text: 'غدا' }] }] : [],
    ) as typeof body;
    expect(result[0]?.children.map(({ text }) => text)).toEqual(['في ', 'غدا', '', ' بمراكش']);
  });

  test('single lines and lists of lines', () => {
    const story = parseArticle({ locale: 'ar', lines: { headline: 'abc', captions: ['de', 'fg'] }, body: null });
    const [headline, , second] = story.blocks;
    const edits = [{ start: 0, end: 1, text: 'X' }];
    expect(writeBack('abc', headline ? [{ block: headline, edits }] : [])).toBe('Xbc');
    expect(writeBack(['de', 'fg'], second ? [{ block: second, edits }] : [])).toEqual(['de', 'Xg']);
  });
});
