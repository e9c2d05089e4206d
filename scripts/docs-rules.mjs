// npm run docs:rules: writes the list of rules into README.md, from the built engine.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './steps.mjs';

const require = createRequire(import.meta.url);
const { rules } = require(join(ROOT, 'src/plugins/copy-desk/dist/engine/index.js'));
const { withList } = require('./rule-list.cjs');

const path = join(ROOT, 'README.md');
writeFileSync(path, withList(readFileSync(path, 'utf8'), rules));
