// npm run demo: from a fresh clone to a newsroom with sample stories and three people who can log in.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  buildAdmin,
  buildPlugin,
  checkNode,
  compileNewsroom,
  install,
  orStop,
  ROOT,
  Stop,
  writeEnvironment,
} from './steps.mjs';

/** From the environment or the .env file, as Strapi will read it. */
const setting = (name, fallback) => {
  const file = join(ROOT, '.env');
  const [, written] =
    new RegExp(`^\\s*${name}\\s*=\\s*["']?([^"'#\\s]+)`, 'm').exec(
      existsSync(file) ? readFileSync(file, 'utf8') : '',
    ) ?? [];
  return process.env[name] || written || fallback;
};

const isTaken = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });

const checkPort = async () => {
  const port = Number(setting('PORT', '1337'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Stop(`PORT is "${setting('PORT')}", and it has to be a number from 1 to 65535.`);
  }
  if (await isTaken(port, setting('HOST', '0.0.0.0'))) {
    throw new Stop(
      `Port ${port} is taken: stop what uses it, or choose another, as in "PORT=${port + 1} npm run demo".`,
    );
  }
};

await orStop(async () => {
  checkNode();
  await checkPort();
  await install();
  writeEnvironment();
  await buildPlugin();
  await compileNewsroom();
  await buildAdmin();
  const { serve } = await import('./demo/serve.mjs');
  await serve();
});
