import path from 'node:path';
import type { Core } from '@strapi/strapi';

// This file runs as dist/config/database.js.
const root = path.resolve(__dirname, '..', '..');

interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(sql: string): unknown;
}

/**
 * Lets several processes write to the newsroom's SQLite file. A transaction that reads before it writes fails at once if another
 * process writes meanwhile; begun with the lock for writing, it waits for it instead.
 */
const waitForOtherWriters = (opened: unknown, done: (error?: Error, connection?: unknown) => void): void => {
  const connection = opened as SqliteConnection;
  const prepare = connection.prepare.bind(connection);
  connection.pragma('busy_timeout = 15000');
  connection.prepare = (sql) => prepare(/^begin;?$/i.test(sql) ? 'BEGIN IMMEDIATE' : sql);
  done(undefined, connection);
};

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const client = env('DATABASE_CLIENT') || (env('DATABASE_URL') ? 'postgres' : 'sqlite');

  switch (client) {
    case 'sqlite':
      return {
        connection: {
          client,
          connection: { filename: path.resolve(root, env('DATABASE_FILENAME') || '.tmp/newsroom.db') },
          useNullAsDefault: true,
          pool: { afterCreate: waitForOtherWriters },
        },
      };
    case 'postgres':
      return {
        connection: {
          client,
          connection: {
            connectionString: env('DATABASE_URL'),
            host: env('DATABASE_HOST', 'localhost'),
            port: env.int('DATABASE_PORT', 5432),
            database: env('DATABASE_NAME', 'newsroom'),
            user: env('DATABASE_USERNAME', 'newsroom'),
            password: env('DATABASE_PASSWORD', ''),
            // A question of a reader that takes longer must not keep the database from the others.
            statement_timeout: env.int('DATABASE_STATEMENT_TIMEOUT', 15_000),
            schema: env('DATABASE_SCHEMA', 'public'),
            ssl: env.bool('DATABASE_SSL', false) && {
              rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
            },
          },
          pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
        },
      };
    default:
      throw new Error(`DATABASE_CLIENT is "${client}": the newsroom runs on sqlite or postgres.`);
  }
};

export default config;
