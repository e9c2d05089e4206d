// npm test [-- JEST ARGUMENTS]: everything but the browser; --browser runs only that.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAdmin, buildPlugin, checkNode, compileNewsroom, install, orStop, ROOT, Stop } from './steps.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--browser');
const inBrowser = process.argv.includes('--browser');
const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

// What is tested from its source waits for no build.
const paths = args.filter((arg) => arg.startsWith('tests/'));
const fromSource = paths.length > 0 && paths.every((path) => /^tests\/(?:corpus|engine|server|source)\b/.test(path));

await orStop(async () => {
  checkNode();
  if (inBrowser && !existsSync(chromium)) {
    throw new Stop(`There is no browser at ${chromium}: install Debian's chromium or set CHROMIUM_PATH.`);
  }
  await install();
  if (fromSource) return;
  await buildPlugin();
  await compileNewsroom();
  if (inBrowser) await buildAdmin();
});

const jest = [join(ROOT, 'node_modules/jest/bin/jest.js'), ...args];
const projects = inBrowser ? ['--selectProjects', 'browser'] : ['--ignoreProjects', 'browser'];
const { status } = spawnSync(process.execPath, [...jest, ...projects], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: chromium },
});
process.exitCode = status ?? 1;
