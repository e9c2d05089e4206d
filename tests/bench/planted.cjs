'use strict';

// npm run score:planted: quotations whose reporting clause and speaker were taken out of the annotated articles by machine.
// Each article with a quotation of six words or more gets up to two of them, one at a time: its paragraph goes, and the
// words stand alone behind a sentence that reports nothing.

require('../support/typescript.cjs');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { checkText } = require('../../src/plugins/copy-desk/engine/src/index.ts');

const DEV = resolve(__dirname, '../../../shared/corpus/dev');
const NEUTRAL = ['بقي الشارع مغلقا طوال الليل.', 'عاد الهدوء إلى الساحة مع المساء.', 'امتلأت القاعة قبل الموعد بساعة.'];
const EACH = 2;

const read = (name) => ({
  text: readFileSync(join(DEV, 'text', `${name}.txt`), 'utf8'),
  quotes: JSON.parse(readFileSync(join(DEV, 'gold', `${name}.json`), 'utf8')).quotes,
});

/** The article with one quotation planted; its place. */
const plant = (text, quote, neutral) => {
  const start = text.lastIndexOf('\n\n', quote.start);
  const end = text.indexOf('\n\n', quote.end);
  const before = `${text.slice(0, start < 0 ? 0 : start)}\n\n${neutral} "`;
  const planted = `${before}${quote.text.trim()}".${end < 0 ? '' : text.slice(end)}`;
  return { planted, from: before.length, until: before.length + quote.text.trim().length };
};

const flagsIn = (text) =>
  checkText(text, { locale: 'ar' }).findings.filter(({ rule }) => rule === 'quote-unattributed');

if (existsSync(DEV)) {
  const count = { planted: 0, found: 0, errors: 0, other: 0, words: 0 };
  const names = readdirSync(join(DEV, 'text')).map((file) => file.replace(/\.txt$/u, ''));
  for (const name of names) {
    const { text, quotes } = read(name);
    const whole = quotes.filter(
      (one) =>
        one.speech && one.attributed && !/["\n«»“”]/u.test(one.text) && one.text.trim().split(/\s+/u).length >= 6,
    );
    whole.slice(0, EACH).forEach((quote, index) => {
      const { planted, from, until } = plant(text, quote, NEUTRAL[index % NEUTRAL.length]);
      const flags = flagsIn(planted);
      const hit = flags.find(({ start, end }) => start < until && from < end);
      count.planted += 1;
      count.found += Number(hit !== undefined);
      count.errors += Number(hit?.severity === 'error');
      count.other += flags.filter((flag) => flag !== hit).length;
      count.words += planted.split(/\s+/u).length;
    });
  }
  const percent = (a, b) => `${((a / b) * 100).toFixed(1)} %`;
  console.log(`planted             ${count.planted}`);
  console.log(
    `recall              ${percent(count.found, count.planted)} (as errors ${percent(count.errors, count.planted)})`,
  );
  console.log(`precision           ${percent(count.found, count.found + count.other)}`);
  console.log(`false per 1,000     ${((count.other / count.words) * 1000).toFixed(3)} words`);
} else {
  console.log(`No annotated articles here: ${DEV} is not part of the project. Nothing was measured.`);
}
