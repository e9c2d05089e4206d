'use strict';

// The first call of a new process: `node first-call.cjs bidi-js|copy-desk FILE` prints milliseconds of processor time.

const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const text = readFileSync(process.argv[3], 'utf8');
const paragraphs = text.split(/\n\s*\n/u);

const works = {
  'bidi-js': () => {
    const bidi = require('bidi-js')();
    for (const paragraph of paragraphs) bidi.getEmbeddingLevels(paragraph, 'rtl');
  },
  'copy-desk': () => {
    const { checkText } = require(join(__dirname, '../../src/plugins/copy-desk/dist/engine/index.js'));
    checkText(text, { locale: 'ar' });
  },
};

const before = process.cpuUsage();
works[process.argv[2]]();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
