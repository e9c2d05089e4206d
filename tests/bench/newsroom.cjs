'use strict';

// A newsroom of its own for a measurement: on a temporary SQLite file, or on PostgreSQL, in a schema of its own, where
// TEST_DATABASE_URL says which.

const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const knex = require('knex');

const ROOT = path.resolve(__dirname, '..', '..');
const PASSWORD = 'Tests-only-1';
const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
];
const url = process.env.TEST_DATABASE_URL;

exports.ROOT = ROOT;
exports.ARTICLE = 'api::article.article';
exports.DATABASE = url ? 'PostgreSQL' : 'SQLite';
exports.secret = () => randomBytes(16).toString('hex');
exports.median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const onPostgres = async (statement) => {
  const connection = knex({ client: 'pg', connection: url });
  await connection.raw(statement);
  await connection.destroy();
};

/** An empty database, with the environment in which a newsroom finds it. */
exports.emptyDatabase = async (name) => {
  const schema = `bench_${name}`;
  const folder = mkdtempSync(path.join(tmpdir(), `${schema}-`));
  if (url) await onPostgres(`drop schema if exists ${schema} cascade; create schema ${schema}`);
  const database = url
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: schema }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'newsroom.db') };
  return {
    environment: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      PUBLIC_REQUESTS_PER_MINUTE: '0',
      ...Object.fromEntries(SECRETS.map((key) => [key, exports.secret()])),
      ...database,
    },
    drop: async () => {
      if (url) await onPostgres(`drop schema if exists ${schema} cascade`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The newsroom that this process's environment describes, listening on a free port; `distDir` is where it is compiled. */
exports.openNewsroom = async (distDir = path.join(ROOT, 'dist')) => {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: ROOT, distDir }).load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const ask = async (address, { method = 'GET', token, body } = {}) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(base + address, { method, headers, body: body && JSON.stringify(body) });
    return { status: response.status, data: (await response.json()).data };
  };
  return {
    strapi,
    base,
    ask,
    /** The token of somebody with a role, who is made on the first call. */
    async login(role) {
      const users = strapi.service('admin::user');
      const email = `${role}@newsroom.example`;
      if (!(await users.findOneByEmail(email))) {
        const { id } = await strapi.service('admin::role').findOne({ code: role });
        const person = { email, firstname: role, lastname: '', password: PASSWORD, isActive: true };
        await users.create({ ...person, registrationToken: null, roles: [id] });
      }
      const { data } = await ask('/admin/login', { method: 'POST', body: { email, password: PASSWORD } });
      return data.token;
    },
  };
};

/** Does the work in a newsroom of its own and leaves nothing behind; what fails makes the process fail. */
exports.inNewsroom = async (name, work) => {
  const { environment, drop } = await exports.emptyDatabase(name);
  Object.assign(process.env, environment);
  try {
    const newsroom = await exports.openNewsroom();
    await work(newsroom);
    await newsroom.strapi.destroy();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  await drop();
  process.exit();
};
