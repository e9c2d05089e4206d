// npm run bench:desk [-- ARTICLES]: the desk page beside Strapi's own list, over as many articles as are asked for.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL (schema desk_page), otherwise a temporary SQLite file.

const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const knex = require('knex');

const ROOT = path.resolve(__dirname, '..', '..');
const ARTICLES = Number(process.argv[2] ?? 100_000);
const ARTICLE = 'api::article.article';
const SCHEMA = 'desk_page';
const RUNS = 15;
const BATCH = 500;

const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
const url = process.env.TEST_DATABASE_URL;
const secret = () => randomBytes(12).toString('hex');
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'error',
  ...(url
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: SCHEMA }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'desk.db') }),
  APP_KEYS: secret(),
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
});

const onPostgres = async (statement) => {
  if (!url) return;
  const connection = knex({ client: 'pg', connection: url });
  await connection.raw(statement);
  await connection.destroy();
};

const STAGES = ['draft', 'review-requested', 'changes-requested', 'approved', 'published', 'published', 'published'];

const fill = async (strapi) => {
  const now = Date.now();
  const at = (number) => (url ? new Date(now - number * 60_000) : now - number * 60_000);
  for (let from = 0; from < ARTICLES; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, ARTICLES - from) }, (_, index) => from + index);
    const articles = numbers.map((number) => ({
      document_id: `document${number}`,
      headline: `نص ${number}`,
      locale: 'ar',
      created_at: at(number),
      updated_at: at(number),
      published_at: null,
    }));
    const items = numbers.map((number) => ({
      content_type: ARTICLE,
      document: `document${number}`,
      locale: 'ar',
      headline: `نص ${number}`,
      stage: STAGES[number % STAGES.length],
      since: at(number),
      findings: number % 13,
      errors: 0,
      missing: 1,
      concerned: `|admin:${number % 50}|`,
      sender: `admin:${number % 50}`,
      live: number % STAGES.length > 3,
      emergency: false,
      refused: number % 97 === 0,
    }));
    await strapi.db.getConnection('articles').insert(articles);
    await strapi.db.getConnection('copy_desk_items').insert(items);
  }
  if (url) await strapi.db.connection.raw('analyze');
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const run = async () => {
  await onPostgres(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`);
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const { id } = await strapi.service('admin::role').findOne({ code: 'strapi-super-admin' });
  const login = { email: 'reads@newsroom.example', password: 'Tests-only-1' };
  await strapi
    .service('admin::user')
    .create({ ...login, firstname: 'R', isActive: true, roles: [id], registrationToken: null });
  const answer = await fetch(`${base}/admin/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(login),
  });
  const { token } = (await answer.json()).data;
  await fill(strapi);

  const list = `/content-manager/collection-types/${ARTICLE}?page=1&pageSize=20&sort=updatedAt:desc&locale=ar`;
  const asked = {
    "Strapi's list": list,
    'the desk, all': '/copy-desk/desk?view=all&pageSize=20',
    'the desk, waiting for me': '/copy-desk/desk?view=waiting&pageSize=20',
    'the desk, by findings': '/copy-desk/desk?view=all&pageSize=20&sort=findings:desc',
    'the desk, out': '/copy-desk/desk?view=out&pageSize=20',
    'the desk, refused': '/copy-desk/desk?view=refused&pageSize=20',
    'the counts': '/copy-desk/desk/counts',
  };
  const times = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (let index = 0; index <= RUNS; index += 1) {
    for (const [name, address] of Object.entries(asked)) {
      const start = process.hrtime.bigint();
      const response = await fetch(base + address, { headers: { Authorization: `Bearer ${token}` } });
      await response.text();
      if (response.status !== 200) throw new Error(`${address} was answered with ${response.status}.`);
      if (index > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  console.log(`${url ? 'PostgreSQL' : 'SQLite'}, ${ARTICLES} articles, median of ${RUNS}:`);
  for (const [name, values] of Object.entries(times))
    console.log(`${median(values).toFixed(1).padStart(9)} ms  ${name}`);
  await strapi.destroy();
};

run()
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(async () => {
    await onPostgres(`drop schema if exists ${SCHEMA} cascade`);
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
