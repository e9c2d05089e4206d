'use strict';

// npm run bench [-- FOLDER [ARTICLE]]: what a check costs, as a multiple of one pass of bidi-js over the same text, and
// what it finds of planted defects, with others side by side.

require('../support/typescript.cjs');
const { execFileSync } = require('node:child_process');
const { existsSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const bidiFactory = require('bidi-js');
const { factsOf } = require('../../src/plugins/copy-desk/engine/src/analysis/facts.ts');
const { findFaults } = require('../../src/plugins/copy-desk/engine/src/check.ts');
const { check, parsePlainText, rules } = require('../../src/plugins/copy-desk/engine/src/index.ts');
const { fieldsOf, KINDS, plant } = require('./planting.cjs');
const { textsOf } = require('./texts.cjs');
const { inTurn } = require('./time.cjs');

const ROUNDS = 5;
/** So many code units are read before times count: the compiler of the machine must have seen the code. */
const WARM = 1_500_000;
const bidi = bidiFactory();
const formatting = rules.filter(({ group }) => group === 'formatting');
const parse = (text) => parsePlainText(text, { locale: 'ar' });

/** Every work begins with the text, so that nothing is kept from the one before. */
const worksOn = (text) => {
  const paragraphs = parse(text).blocks.map((block) => block.text);
  return {
    'bidi-js': () => paragraphs.forEach((paragraph) => bidi.getEmbeddingLevels(paragraph, 'rtl')),
    'formatting rules': () => findFaults(factsOf(parse(text)), formatting),
    dates: () => factsOf(parse(text)).dates,
    quotations: () => factsOf(parse(text)).quotations,
    'whole check': () => check(parse(text)),
  };
};

const line = (name, time, base, units) =>
  console.log(
    `  ${name.padEnd(34)} ${time.toFixed(0).padStart(8)} ms ${((time / units) * 1e6).toFixed(0).padStart(7)} ms/million ${(time / base).toFixed(2).padStart(7)} × bidi-js`,
  );

const timeAll = (name, text, rounds = ROUNDS, warmUp = Math.ceil(WARM / text.length)) => {
  console.log(`\n${name}: ${text.length} UTF-16 code units`);
  const times = inTurn(worksOn(text), rounds, warmUp);
  for (const [work, time] of times) line(work, time, times.get('bidi-js'), text.length);
};

const timePeers = async (peers, article) => {
  const paragraphs = article.split(/\n\s*\n/u);
  const start = process.cpuUsage();
  for (const paragraph of paragraphs) bidi.getEmbeddingLevels(paragraph, 'rtl');
  console.log(`\nothers, one article a call: ${article.length} UTF-16 code units, warm`);
  const timeOf = async (work) => {
    const times = [];
    for (let round = 0; round < ROUNDS * 3; round += 1) {
      const before = process.cpuUsage(start);
      for (const paragraph of paragraphs) await work(paragraph);
      const spent = process.cpuUsage(start);
      times.push((spent.user - before.user + spent.system - before.system) / 1000);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  };
  const base = await timeOf((paragraph) => bidi.getEmbeddingLevels(paragraph, 'rtl'));
  line('bidi-js', base, base, article.length);
  line(
    'copy-desk, formatting rules',
    await timeOf((text) => findFaults(factsOf(parse(text)), formatting)),
    base,
    article.length,
  );
  for (const { name, reports, mends } of peers) line(name, await timeOf(reports ?? mends), base, article.length);
};

/** Rules that judge a paragraph by itself; who speaks is a matter of the article. */
const alone = rules.filter(({ group, id }) => group === 'formatting' || id === 'quote-unclosed');
const desk = (text) => findFaults(factsOf(parse(text)), alone).length;

/** A tool finds a defect if it reports more than before, or makes the same text of both. */
const toolOf = async ({ name, reports, mends }, texts) => {
  const known = new Map();
  for (const text of texts) known.set(text, await (reports ?? mends)(text));
  return {
    name,
    finds: (planted, clean) =>
      reports ? known.get(planted) > known.get(clean) : known.get(planted) === known.get(clean),
    noise: (text) => (reports ? known.get(text) : Number(known.get(text) !== text)),
  };
};

const plantAll = async (peers, article) => {
  const fields = fieldsOf(article);
  const clean = article.split(/\n\s*\n/u).slice(1);
  const texts = new Set([
    ...clean,
    ...fields,
    ...fields.flatMap((text) => Object.values(KINDS).map((change) => change(text))),
  ]);
  console.log(`\n${Object.keys(KINDS).length} kinds of defect, each planted in ${fields.length} paragraphs`);
  for (const peer of [{ name: 'copy-desk', reports: desk }, ...peers]) {
    const tool = await toolOf(peer, texts);
    const { found, missed, noise } = plant(tool, fields, clean);
    const list = missed.length > 0 && missed.length < 5 ? `, missed: ${missed.join(', ')}` : '';
    console.log(
      `  ${tool.name.padEnd(34)} ${String(found).padStart(3)} found, ${noise} reports on ${clean.length} clean paragraphs${list}`,
    );
  }
};

const firstCalls = (article) => {
  if (!existsSync(join(__dirname, '../../src/plugins/copy-desk/dist/engine/index.js'))) {
    console.log('\nfirst call in a new process: npm run build:plugin first');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'copy-desk-bench-'));
  const file = join(folder, 'article.txt');
  writeFileSync(file, article);
  const first = (what) => {
    const times = Array.from({ length: ROUNDS }, () =>
      Number(execFileSync(process.execPath, [join(__dirname, 'first-call.cjs'), what, file], { encoding: 'utf8' })),
    );
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  };
  console.log(`\nfirst call in a new process, loading included: ${article.length} UTF-16 code units`);
  const base = first('bidi-js');
  line('bidi-js', base, base, article.length);
  line('copy-desk, whole check', first('copy-desk'), base, article.length);
  rmSync(folder, { recursive: true });
};

const main = async () => {
  const { peers } = await import('./peers.mjs');
  const { article, texts, long } = textsOf(process.argv.slice(2));
  for (const [name, text] of Object.entries(texts)) timeAll(name, text);
  timeAll('ten times as long', long, 1, 0);
  await timePeers(peers, article);
  firstCalls(article);
  await plantAll(peers, article);
};

void main();
