'use strict';

// npm run score [-- --misses]: quotations, speakers and datelines against the annotated articles beside the project.

require('../support/typescript.cjs');
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { json } = require('../../src/plugins/copy-desk/cli/src/formats/json.ts');
const { checkText, explain } = require('../../src/plugins/copy-desk/engine/src/index.ts');

const CORPUS = resolve(__dirname, '../../../shared/corpus');
const TEXTS = join(CORPUS, 'dev/text');

const reportsOf = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { file, text, locale: 'ar', checked: checkText(text, { locale: 'ar' }) };
    });

const score = (flags) => {
  const folder = mkdtempSync(join(tmpdir(), 'copy-desk-score-'));
  const report = join(folder, 'report.json');
  try {
    const wording = { language: 'en', explain: (finding) => explain(finding, 'en') };
    writeFileSync(report, json(reportsOf(TEXTS), wording));
    const command = [join(CORPUS, 'score.mjs'), report, join(CORPUS, 'dev/gold'), TEXTS, ...flags];
    const { status, stdout } = spawnSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    return status === 0 ? JSON.parse(stdout) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const percent = (figure) => (figure === null ? '–' : `${figure} %`);

const linesOf = (f) => [
  ['articles', `${f.articles} (${f.words} words)`],
  ['quotations found / exact span', `${percent(f.quotations.found)} / ${percent(f.quotations.exactSpan)}`],
  ['speech F1 (precision, recall)', `${percent(f.speech.f1)} (${f.speech.precision}, ${f.speech.recall})`],
  ['cue', percent(f.cue.right)],
  ['mention', percent(f.mention.right)],
  ['speaker (kind)', `${percent(f.speaker.right)} (${f.speaker.kind})`],
  ['implicit speaker', percent(f.implicitSpeaker.right)],
  ['end-to-end F1', percent(f.endToEndF1)],
  ['false quote-unattributed', `${f.unattributed.falseAlarmsPer1000Words} per 1,000 words`],
  ['datelines, all fields', percent(f.dateline.allFields)],
];

if (existsSync(join(CORPUS, 'score.mjs'))) {
  const figures = score(process.argv.slice(2));
  if (!figures) process.exit(1);
  for (const [name, figure] of linesOf(figures)) console.log(`${name.padEnd(32)} ${figure}`);
} else {
  console.log(`No annotated articles here: ${CORPUS} is not part of the project. Nothing was measured.`);
}
