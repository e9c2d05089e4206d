import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import config from '../../config/database';

const ROOT = join(__dirname, '../..');

/** Another process that writes into the file: it holds the lock for a while and commits then. */
const writer = async (file: string) => {
  const script = `const db = require('better-sqlite3')(process.argv[1]);
    db.exec('begin immediate; insert into t values (1)');
    console.log('writing');
    setTimeout(() => db.exec('commit'), 700);`;
  const child = spawn(process.execPath, ['-e', script, file], { cwd: ROOT });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  return { ended };
};

test('a transaction that reads before it writes waits for another process that writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const file = join(folder, 'newsroom.db');
  const env = (name: string): string | undefined => (name === 'DATABASE_FILENAME' ? file : undefined);
  const { connection } = config({ env } as never) as { connection: { pool: object; connection: object } };
  const database = knex({ ...connection, client: 'better-sqlite3', useNullAsDefault: true });
  try {
    await database.raw('create table t (n integer)');
    const { ended } = await writer(file);
    await database.transaction(async (transaction) => {
      const before = await transaction('t').select('n');
      await transaction('t').insert({ n: before.length + 1 });
    });

    expect(await ended).toEqual([0, null]);
    expect(await database('t').orderBy('n').pluck('n')).toEqual([1, 2]);
  } finally {
    await database.destroy();
    rmSync(folder, { recursive: true });
  }
});
