import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knex from 'knex';

export interface Database {
  readonly environment: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

const sqlite = async (): Promise<Database> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  return {
    environment: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'newsroom.db') },
    drop: () => rm(folder, { recursive: true, force: true }),
  };
};

const postgres = async (url: string): Promise<Database> => {
  const schema = `newsroom_${randomBytes(6).toString('hex')}`;
  const run = async (statement: string): Promise<void> => {
    const connection = knex({ client: 'pg', connection: url });
    await connection.raw(statement, [schema]);
    await connection.destroy();
  };
  await run('create schema ??');
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: schema },
    drop: () => run('drop schema ?? cascade'),
  };
};

/** An empty database of its own: SQLite, or PostgreSQL where TEST_DATABASE_URL says which. */
export const emptyDatabase = (): Promise<Database> => {
  const url = process.env.TEST_DATABASE_URL;
  return url ? postgres(url) : sqlite();
};
