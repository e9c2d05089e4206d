import { check, offerFixes, rules, writeBack } from '../../src/plugins/copy-desk/engine/src';
import type { CheckOptions, Finding, Rule, Story } from '../../src/plugins/copy-desk/engine/src';
import type { Example } from '../../src/plugins/copy-desk/engine/src/rules/rule';
import { optionsFor, storyOf } from './examples';

/** A text and the words that the rule finds in it, in order. */
export interface Case {
  readonly name: string;
  readonly text: Example;
  readonly finds: readonly string[];
}

const ruleOf = (id: string): Rule => {
  const rule = (rules as readonly Rule[]).find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
};

/** What one rule alone finds in a text. */
export const findingsOf = (id: string, text: Example, options?: CheckOptions): readonly Finding[] => {
  const story = storyOf(text);
  return check(story, options ?? optionsFor(ruleOf(id), story), [ruleOf(id)]).findings;
};

const wordsOf = (story: Story, { field, block, start, end }: Finding): string =>
  story.blocks.find((one) => one.field === field && one.block === block)?.text.slice(start, end) ?? '';

/** Makes one test of each case. */
export const ruleTable = (id: string, cases: readonly Case[]): void => {
  test.each(cases)('$name', ({ text, finds }) => {
    const story = storyOf(text);
    expect(findingsOf(id, text).map((finding) => wordsOf(story, finding))).toEqual(finds);
  });
};

/** Wire text after the first fix that is offered for a finding of a rule; null if none is. */
export const fixed = (id: string, text: string, locale = 'ar'): string | null => {
  const story = storyOf(text, locale);
  const options = optionsFor(ruleOf(id));
  const { findings } = check(story, options);
  for (const finding of offerFixes(story, findings, options)) {
    const block = story.blocks[finding.block];
    if (finding.rule === id && finding.fix && block)
      return writeBack(text, [{ block, edits: finding.fix.edits }]) as string;
  }
  return null;
};
