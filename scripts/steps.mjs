// What has to be there before the newsroom starts or its tests run; each step is skipped while nothing has changed.

import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PLUGIN = 'src/plugins/copy-desk';
const STAMPS = 'node_modules/.cache/newsroom';

const at = (...path) => join(ROOT, ...path);
const readJson = (path) => JSON.parse(readFileSync(at(path), 'utf8'));

/** A reason to stop that the reader can do something about: one sentence, no stack. */
export class Stop extends Error {}

export const orStop = (work) =>
  work().catch((error) => {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  });

/** Runs a command quietly, with a sign of life while it lasts; what it printed is shown if it fails. */
const run = (title, command, args, advice) =>
  new Promise((resolve, reject) => {
    const start = Date.now();
    const seconds = () => `${Math.round((Date.now() - start) / 1000)} s`;
    const sign = process.stdout.isTTY
      ? setInterval(() => process.stdout.write(`\r${title} … ${seconds()}`), 1000)
      : setInterval(() => console.log(`${title} … ${seconds()}`), 10_000);
    process.stdout.write(process.stdout.isTTY ? `${title} …` : `${title} …\n`);

    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const end = (code) => {
      clearInterval(sign);
      console.log(`${process.stdout.isTTY ? '\r' : ''}${title}: ${code === 0 ? `done in ${seconds()}` : 'failed'}`);
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(new Stop(advice));
    };
    child.on('error', (error) => {
      output += error.message;
      end(1);
    });
    child.on('close', end);
  });

const filesIn = (path) => {
  if (!existsSync(at(path))) return [];
  if (statSync(at(path)).isFile()) return [path];
  return readdirSync(at(path))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
};

const hashOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(at(file)));
  return hash.digest('hex');
};

/** Does the work unless it was done for the very same sources and its results are still there. */
const whenChanged = async (name, { sources, results }, work) => {
  const stamp = at(STAMPS, name);
  const hash = hashOf(sources);
  const done =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && results.every((path) => existsSync(at(path)));
  if (done) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
};

export const checkNode = () => {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Stop(`The newsroom needs Node 20 or newer, and this is Node ${process.versions.node}.`);
  }
};

/** npm keeps a copy of the lock file of what it has installed, written last. */
const isInstalled = () => {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.includes('node_modules') || (present[path] ? link || present[path].version === version : optional === true),
  );
};

export const install = async () => {
  if (isInstalled()) return;
  await run(
    'Installing packages',
    'npm',
    ['ci', '--no-audit', '--no-fund'],
    'The packages could not be installed: npm says why above.',
  );
};

const SHARED = ['package-lock.json', 'tsconfig.base.json'];
const PLUGIN_ADMIN = [`${PLUGIN}/admin`, `${PLUGIN}/engine`, `${PLUGIN}/package.json`];

export const buildPlugin = () =>
  whenChanged(
    'plugin',
    {
      sources: [...SHARED, ...PLUGIN_ADMIN, `${PLUGIN}/cli`, `${PLUGIN}/server`],
      results: ['admin', 'cli', 'engine', 'server'].map((part) => `${PLUGIN}/dist/${part}/index.js`),
    },
    () =>
      run(
        'Building the plugin',
        'npm',
        ['run', 'build:plugin'],
        'The plugin could not be built: the reason stands above.',
      ),
  );

export const compileNewsroom = () =>
  whenChanged(
    'newsroom',
    {
      sources: [...SHARED, 'tsconfig.json', 'config', ...appSources()],
      results: ['dist/config/server.js', 'dist/src/index.js'],
    },
    () => {
      for (const folder of ['config', 'src']) rmSync(at('dist', folder), { recursive: true, force: true });
      return run(
        'Compiling the newsroom',
        'npx',
        ['--no-install', 'tsc'],
        'The newsroom could not be compiled: the reason stands above.',
      );
    },
  );

const appSources = () =>
  readdirSync(at('src'))
    .filter((name) => name !== 'admin' && name !== 'plugins')
    .map((name) => join('src', name));

export const buildAdmin = () =>
  whenChanged(
    'admin',
    {
      sources: [...SHARED, ...PLUGIN_ADMIN, 'config/admin.ts', 'config/plugins.ts', 'config/server.ts', 'src/admin'],
      results: ['dist/build/index.html'],
    },
    () =>
      run(
        'Building the admin',
        'npx',
        ['--no-install', 'strapi', 'build'],
        'The admin could not be built: the reason stands above.',
      ),
  );

/** Secrets of this copy of the newsroom, made once. */
export const writeEnvironment = () => {
  if (existsSync(at('.env'))) return;
  const secret = () => randomBytes(24).toString('base64url');
  const names = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET', 'TRANSFER_TOKEN_SALT'];
  const lines = [`APP_KEYS="${secret()},${secret()}"`, ...names.map((name) => `${name}=${secret()}`)];
  writeFileSync(at('.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
};
