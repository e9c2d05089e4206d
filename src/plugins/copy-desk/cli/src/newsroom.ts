import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { UsageError } from './usage';

interface StrapiModule {
  readonly createStrapi: (options: { appDir: string; distDir: string }) => Core.Strapi;
}

/** How long the command waits for a lock on a SQLite file, in milliseconds. */
const LOCK_WAIT = 60_000;

const distOf = (root: string): string => {
  const manifest = join(root, 'package.json');
  const isNewsroom = existsSync(manifest) && readFileSync(manifest, 'utf8').includes('"@strapi/strapi"');
  if (!isNewsroom)
    throw new UsageError('there is no newsroom here: run the command in the folder of the Strapi project');
  if (!existsSync(join(root, 'tsconfig.json'))) return root;
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'config')) && existsSync(join(dist, 'src'))) return dist;
  throw new UsageError('the newsroom is not built yet: run “npm run build” first');
};

const reasonIn = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).replace(/\.$/u, '');
};

/** While work lasts, standard output is the report's alone: whatever else is printed goes to standard error. */
export const withQuietOutput = async <T>(work: () => Promise<T>): Promise<T> => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
};

/**
 * Loads the newsroom in this process, beside one that may be running on the same database: nothing listens, and
 * scheduled tasks are left to the running one.
 * @throws UsageError if there is no newsroom in the folder, or it cannot be opened.
 */
export const openNewsroom = async (root: string): Promise<Core.Strapi> => {
  const distDir = distOf(root);
  const { createStrapi } = createRequire(join(root, 'package.json'))('@strapi/strapi') as StrapiModule;
  let strapi: Core.Strapi | undefined;
  try {
    strapi = createStrapi({ appDir: root, distDir });
    strapi.log.silent = true;
    leaveSchedules(strapi);
    waitForLocks(strapi);
    await strapi.load();
  } catch (error) {
    await strapi?.destroy().catch(() => undefined);
    throw new UsageError(`the newsroom could not be opened: ${reasonIn(error)}`);
  }
  if (!('copy-desk' in strapi.plugins))
    throw new UsageError('the newsroom has copy-desk switched off in config/plugins');
  return strapi;
};

const leaveSchedules = (strapi: Core.Strapi): void => {
  const schedules: { start: () => void } = strapi.get('cron');
  schedules.start = () => undefined;
};

interface SqliteConnection {
  pragma?: (source: string) => unknown;
}
type Done = (error: unknown, connection: unknown) => void;
type AfterCreate = (connection: SqliteConnection, done: Done) => void;

/** Must run before the database is first used. */
const waitForLocks = (strapi: Core.Strapi): void => {
  const key = 'database.connection.pool.afterCreate';
  if (strapi.config.get('database.connection.client') !== 'sqlite') return;
  const before = strapi.config.get<AfterCreate>(key, (connection, done) => done(null, connection));
  strapi.config.set(key, (connection: SqliteConnection, done: Done) => {
    before(connection, (error, result) => {
      connection.pragma?.(`busy_timeout = ${LOCK_WAIT}`);
      done(error, result);
    });
  });
};

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const PAUSE = 20;
const LONGEST_WAIT = 10_000;
/** One answer may lead to the next question. */
const QUIET_PAUSES = 5;

/** Strapi tells its listeners of a change after the commit, and reads what it tells them; nobody waits for that. */
const untilQuiet = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as { pool: Pool };
  let quiet = 0;
  for (let waited = 0; quiet < QUIET_PAUSES && waited < LONGEST_WAIT; waited += PAUSE) {
    await wait(PAUSE);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};

/** Closes the newsroom once its listeners have been told what happened. */
export const closeNewsroom = async (strapi: Core.Strapi): Promise<void> => {
  await untilQuiet(strapi);
  await strapi.destroy();
};
