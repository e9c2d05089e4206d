import fc from 'fast-check';
import { embeddingLevels, shownAs } from '../../src/plugins/copy-desk/engine/src/analysis/bidi';
import { openBrowser } from '../support/browser';

const LINES = 1500;

const TOKENS = [
  '24-27',
  '3–2',
  '2025-11-24',
  '٢٠٢٥-١١-٢٤',
  '۲۴-۲۷',
  '+971 50 123 4567',
  '050\u00a0123\u00a04567',
  '1 234 567',
  '1\u202f234\u202f567',
  '١ ٢٣٤',
  '-5',
  '50%',
  '٥٠٪',
  '$50',
  '37\u00b0C',
  'C++',
  '@elaph',
  '#COP30',
  '.NET',
  'U.S.',
  'https://example.com/a/',
  'https://example.com/أخبار/1',
  '7-Eleven',
  'Apple، Google',
  'CNN 30',
  '(NATO)',
  '«نعم»',
  '\u2066C++\u2069',
  '\u206624-27\u2069',
  '\u200e-5',
  'المغرب',
  'وقال',
  'שלום',
  'Atlas',
];

const line = fc.array(fc.constantFrom(...TOKENS), { minLength: 2, maxLength: 7 }).map((tokens) => tokens.join(' '));

/** The visible characters of a line from the left, as the engine expects them. */
const shown = (text: string): string => shownAs(text, embeddingLevels(text, 'rtl'), { start: 0, end: text.length });

/** A place in the line does not tell which way a bracket there is drawn. */
const withoutSides = (text: string): string => text.replace(/[()]/gu, '(').replace(/[«»]/gu, '«');

/** Runs in the page: the characters of each line by where they are drawn, from the left. */
const drawnIn = (lines: readonly string[]): string[] =>
  lines.map((text) => {
    const paragraph = document.createElement('p');
    paragraph.dir = 'rtl';
    paragraph.style.cssText = 'white-space: pre; width: 4000px; margin: 0';
    paragraph.textContent = text;
    document.body.append(paragraph);
    const node = paragraph.firstChild as Text;
    const placed = Array.from(text, (character, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right } = range.getBoundingClientRect();
      return { character, at: (left + right) / 2 };
    });
    paragraph.remove();
    return placed
      .filter(({ character }) => !/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(character))
      .sort((a, b) => a.at - b.at)
      .map(({ character }) => character)
      .join('');
  });

test('the engine knows the order in which a browser draws a line', async () => {
  const lines = fc.sample(line, { numRuns: LINES, seed: 42 });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const drawn = await page.evaluate(drawnIn, lines);
    const wrong = lines.flatMap((text, index) => {
      const [expected, seen] = [withoutSides(shown(text)), withoutSides(drawn[index] ?? '')];
      return expected === seen ? [] : [{ text, expected, seen }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  } finally {
    await browser.close();
  }
}, 120_000);
