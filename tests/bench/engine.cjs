'use strict';

// npm run bench [-- FOLDER]: what a check costs, as a multiple of one pass of bidi-js over the same text.

require('../support/typescript.cjs');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const bidiFactory = require('bidi-js');
const { factsOf } = require('../../src/plugins/copy-desk/engine/src/analysis/facts.ts');
const { check, parsePlainText, rules } = require('../../src/plugins/copy-desk/engine/src/index.ts');

const ROUNDS = 7;
const SENTENCES = [
  'عاد الوفد إلى الرباط أمس بعد زيارة استمرت 3 أيام، وقال رئيسه أحمد العلمي إن «الاتفاق قريب من التوقيع».',
  'وأضاف العلمي، في تصريح لقناة Atlas News مساء الاثنين، أن الجانبين ناقشا 12 ملفا منذ 2025-11-24.',
  'وتابع قائلا: "لم يبق سوى نقطتين"، موضحا أن الاجتماع المقبل سيعقد في تونس.',
];

const textsOf = (folder) =>
  folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(folder, name), 'utf8'))
    : Array.from({ length: 50 }, () => Array.from({ length: 12 }, (_, index) => SENTENCES[index % 3]).join('\n\n'));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const timeOf = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const stories = textsOf(process.argv[2]).map((text) => parsePlainText(text, { locale: 'ar' }));
const units = stories.flatMap(({ blocks }) => blocks).reduce((sum, { text }) => sum + text.length, 0);
const bidi = bidiFactory();
const levels = () =>
  stories.forEach(({ blocks }) => blocks.forEach(({ text }) => bidi.getEmbeddingLevels(text, 'rtl')));

const none = () => undefined;
const rulesOf = (group) => () => {
  const chosen = rules.filter((rule) => rule.group === group);
  for (const story of stories) {
    const facts = factsOf(story);
    for (const rule of chosen) rule.check(facts, none);
  }
};
const analyse = (part) => () => stories.forEach((story) => factsOf(story)[part]);

const works = {
  'bidi-js': levels,
  'formatting rules': rulesOf('formatting'),
  dateline: analyse('dateline'),
  dates: analyse('dates'),
  quotations: analyse('quotations'),
  'whole check': () => stories.forEach((story) => check(story)),
};

const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const time = timeOf(work);
    if (round > 0) times[name].push(time);
  }
}

const base = median(times['bidi-js']);
console.log(`${stories.length} texts, ${units} UTF-16 code units, median of ${ROUNDS} rounds`);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  const perMillion = ((time / units) * 1e6).toFixed(0);
  console.log(
    `${name.padEnd(17)} ${time.toFixed(1)} ms  ${perMillion} ms/million  ${(time / base).toFixed(2)} × bidi-js`,
  );
}
