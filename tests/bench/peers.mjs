// What others offer, each as it is used on one paragraph: what it reports, or what it makes of the text.

import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import { hasConfusables } from 'anti-trojan-source';
import { retext } from 'retext';
import retextQuotes from 'retext-quotes';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import Virastar from 'virastar';

/** textlint has no rule for right-to-left text, so it is given five patterns of ours. */
const PATTERNS = [
  /(?<=\p{Script=Arabic})[,;?]/gu,
  / [\u060C\u061B\u061F.!:]/gu,
  / {2,}/gu,
  /[\u200B\u2060\uFEFF\u00AD]/gu,
  /[\u202A-\u202E]/gu,
];

const patternRule = (pattern) => (context) => ({
  [context.Syntax.Str](node) {
    for (const { index } of context.getSource(node).matchAll(pattern)) {
      context.report(node, new context.RuleError('found', { padding: context.locator.at(index) }));
    }
  },
});

const kernel = new TextlintKernel();
const plugins = [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }];
const rules = PATTERNS.map((pattern, index) => ({ ruleId: `pattern-${index}`, rule: patternRule(pattern) }));
const textlint = async (text) => (await kernel.lintText(text, { ext: '.txt', plugins, rules })).messages.length;

const prose = retext().use(retextRepeatedWords).use(retextSentenceSpacing).use(retextQuotes);
const virastar = new (Virastar.default ?? Virastar)();

export const peers = [
  { name: 'textlint, five patterns of ours', reports: textlint },
  { name: 'retext, words, spaces and quotes', reports: async (text) => (await prose.process(text)).messages.length },
  { name: 'virastar', mends: (text) => virastar.cleanup(text) },
  { name: 'anti-trojan-source', reports: (text) => hasConfusables({ sourceText: text, detailed: true }).length },
];
