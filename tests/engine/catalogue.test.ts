import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyEdits,
  check,
  explain,
  fixAllSafe,
  LANGUAGES,
  offerFixes,
  rules,
} from '../../src/plugins/copy-desk/engine/src';
import type { Finding, Rule, Story } from '../../src/plugins/copy-desk/engine/src';
import type { Example } from '../../src/plugins/copy-desk/engine/src/rules/rule';
import { localeOf, mapText, optionsFor, storyOf } from '../support/examples';

// eslint-disable-next-line @typescript-eslint/no-require-imports -- shared with a script that Node runs as it is
const { lineOf, withList } = require('../../scripts/rule-list.cjs') as {
  lineOf: (rule: Rule) => string;
  withList: (readme: string, rules: readonly Rule[]) => string;
};

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'src/plugins/copy-desk/engine/src/rules');
const all: readonly Rule[] = rules;
const files = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/u, ''))
  .filter((name) => name !== 'index' && name !== 'rule');

const camel = (id: string): string => id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe('every rule is where it belongs', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

  test('a file, a line of the list', () => {
    const missing = files
      .filter((name) => !all.some(({ id }) => id === name))
      .map((name) => `add \`import { ${camel(name)} } from './${name}';\` and \`${camel(name)},\` to rules/index.ts`);
    expect(missing).toEqual([]);
  });

  test('a rule, a file of its name', () => {
    const missing = all.filter(({ id }) => !files.includes(id)).map(({ id }) => `move ${id} to rules/${id}.ts`);
    expect(missing).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('a rule, a table of tests', () => {
    const missing = all
      .filter(({ id }) => !existsSync(join(__dirname, `rules/${id}.test.ts`)))
      .map(({ id }) => `write tests/engine/rules/${id}.test.ts`);
    expect(missing).toEqual([]);
  });

  test('a rule, a line of the README', () => {
    const lines = readme.split('\n');
    const missing = all
      .filter((rule) => !lines.includes(lineOf(rule)))
      .map(({ id }) => `README.md is not up to date on ${id}: run npm run docs:rules`);
    expect(missing).toEqual([]);
    expect(withList(readme, all)).toBe(readme);
  });
});

const examplesOf = (rule: Rule): readonly Example[] => [...rule.examples.good, ...rule.examples.bad];
const storyFor = (rule: Rule, example: Example): Story => storyOf(example, localeOf(rule, example));
const found = (rule: Rule, story: Story): readonly Finding[] =>
  check(story, optionsFor(rule, story)).findings.filter((finding) => finding.rule === rule.id);
const idsIn = (story: Story): readonly string[] => [...new Set(check(story).findings.map(({ rule }) => rule))].sort();

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
};

const cutsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/u.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/u.test(text.charAt(at));

/** What is wrong with a finding's place, if anything. */
const misplaced = (story: Story, { field, block, start, end }: Finding): string | null => {
  if (start === 0 && end === 0) return null;
  const place = story.blocks.find((one) => one.field === field && one.block === block);
  if (!place) return 'no such block';
  if (start >= end || end > place.text.length) return `${start} to ${end} of ${place.text.length}`;
  return cutsPair(place.text, start) || cutsPair(place.text, end) ? 'cuts a character' : null;
};

const placeholders = (text: string): readonly string[] => (text.match(/\{\{.*?\}\}/gu) ?? []).sort();

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('its bad examples are found', () => {
    expect(rule.examples.bad.length).toBeGreaterThan(0);
    expect(rule.examples.bad.filter((example) => found(rule, storyFor(rule, example)).length === 0)).toEqual([]);
  });

  test('its good examples are not', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.good.filter((example) => found(rule, storyFor(rule, example)).length > 0)).toEqual([]);
  });

  test('its findings lie on whole characters of their block', () => {
    const wrong = examplesOf(rule).flatMap((example) => {
      const story = storyFor(rule, example);
      return found(rule, story).map((finding) => misplaced(story, finding));
    });
    expect(wrong.filter((reason) => reason !== null)).toEqual([]);
  });

  test('it speaks Arabic, English and French, with every placeholder filled', () => {
    for (const texts of [rule.title, rule.why, rule.remedy, ...Object.values(rule.messages)]) {
      for (const language of LANGUAGES) expect(texts[language].trim()).not.toBe('');
      expect(placeholders(texts.en)).toEqual(placeholders(texts.ar));
      expect(placeholders(texts.fr)).toEqual(placeholders(texts.ar));
    }
    for (const example of rule.examples.bad) {
      for (const finding of found(rule, storyFor(rule, example))) {
        expect(Object.keys(rule.messages)).toContain(finding.message.id);
        for (const language of LANGUAGES) {
          expect(Object.values(explain(finding, language)).join('')).not.toMatch(/\{\{|\}\}|undefined/u);
        }
      }
    }
  });

  test('it does not change what it reads', () => {
    for (const example of examplesOf(rule)) {
      const story = storyFor(rule, example);
      const before = JSON.stringify(story);
      check(deepFreeze(story));
      expect(JSON.stringify(story)).toBe(before);
    }
  });

  test('a paragraph before changes nothing in the others', () => {
    if (rule.group !== 'formatting') return;
    const places = (example: Example): readonly unknown[] =>
      found(rule, storyFor(rule, example)).map(({ block, start, end }) => ({ block, start, end }));
    for (const example of examplesOf(rule).filter((one) => typeof one === 'string' || one.text !== undefined)) {
      const shifted = mapText(example, (text) => `عاد الوفد أمس\n\n${text}`);
      const expected = found(rule, storyFor(rule, example)).map(({ block, start, end }) => ({
        block: block + 1,
        start,
        end,
      }));
      expect(places(shifted)).toEqual(expected);
    }
  });

  test('composed and decomposed spellings are judged alike', () => {
    for (const example of examplesOf(rule)) {
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
        idsIn(
          storyFor(
            rule,
            mapText(example, (text) => text.normalize(form)),
          ),
        ).filter((id) => id !== 'not-nfc'),
      );
      expect(decomposed).toEqual(composed);
    }
  });

  test('its fixes cure, add nothing, and leave nothing for a second run', () => {
    for (const example of rule.examples.bad) {
      const story = storyFor(rule, example);
      const options = optionsFor(rule, story);
      const { findings } = check(story, options);
      for (const finding of offerFixes(story, findings, options)) {
        const { fix } = finding;
        if (!fix) continue;
        const blocks = story.blocks.map((block) =>
          block.field === finding.field && block.block === finding.block
            ? { ...block, text: applyEdits(block.text, fix.edits), runs: [] }
            : block,
        );
        expect(check({ ...story, blocks }, options).findings.length).toBeLessThan(findings.length);
      }
      const changes = fixAllSafe(story, options);
      const blocks = story.blocks.map((block) => {
        const change = changes.find((one) => one.block === block);
        return change ? { ...block, text: applyEdits(block.text, change.edits), runs: [] } : block;
      });
      expect(fixAllSafe({ ...story, blocks }, options)).toEqual([]);
    }
  });
});
