// npm run races:kill [-- TIMES]: kills the newsroom (SIGKILL) at random moments while people approve and publish, and
// after each restart holds what the lists and the readers see against what the desk log says.
// TEST_DATABASE_URL=postgres://… does it on PostgreSQL (schema desk_kill), otherwise on a temporary SQLite file.

const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const knex = require('knex');

const ROOT = path.resolve(__dirname, '..', '..');
const ARTICLE = 'api::article.article';
const PASSWORD = 'Tests-only-1';
const url = process.env.TEST_DATABASE_URL;

const PEOPLE = [
  { email: 'writes@newsroom.example', code: 'strapi-editor' },
  { email: 'passes@newsroom.example', code: 'approver' },
];

/** The child: checks what the last one left, then works until it is killed. */
const work = async () => {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  strapi.config.set('plugin::copy-desk.approvals', 1);
  await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const ask = async (address, method, token, body) => {
    const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
    const response = await fetch(base + address, { method, headers, body: body && JSON.stringify(body) });
    return (await response.json()).data;
  };
  const tokens = [];
  for (const { email, code } of PEOPLE) {
    const users = strapi.service('admin::user');
    if (!(await users.findOneByEmail(email))) {
      const { id } = await strapi.service('admin::role').findOne({ code });
      const person = { email, firstname: code, lastname: '', password: PASSWORD, isActive: true };
      await users.create({ ...person, registrationToken: null, roles: [id] });
    }
    tokens.push((await ask('/admin/login', 'POST', null, { email, password: PASSWORD })).token);
  }
  const [writer, approver] = tokens;
  const text = (document, act = '') => `/copy-desk/texts/${ARTICLE}/${document}${act && `/${act}`}?locale=ar`;

  let wrong = 0;
  const items = await strapi.db.query('plugin::copy-desk.desk-item').findMany({});
  for (const item of items) {
    const { fingerprint, state } = await ask(text(item.document), 'GET', writer);
    const live = await strapi.db
      .query(ARTICLE)
      .count({ where: { documentId: item.document, locale: 'ar', publishedAt: { $notNull: true } } });
    const agrees =
      item.fingerprint === fingerprint &&
      item.stage === state.stage &&
      item.live === (state.live !== null) &&
      live === (state.live === null ? 0 : 1) &&
      !state.editedByUnknown;
    if (!agrees) wrong += 1;
  }
  process.send({ checked: items.length, wrong });

  for (let number = 0; ; number += 1) {
    const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'افتُتح الجسر الجديد صباح اليوم.' }] }];
    const draft = { headline: `نص ${Date.now()}-${number}`, body };
    const { documentId } = await ask(`/content-manager/collection-types/${ARTICLE}?locale=ar`, 'POST', writer, draft);
    const { fingerprint } = await ask(text(documentId), 'GET', writer);
    await ask(text(documentId, 'request'), 'POST', writer, { fingerprint });
    await ask(text(documentId, 'approve'), 'POST', approver, { fingerprint });
    await ask(
      `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish?locale=ar`,
      'POST',
      approver,
      {},
    );
  }
};

/** One life of the child; it ends some time after it has begun to work. */
const life = (environment, longest) =>
  new Promise((resolve, reject) => {
    let report;
    const child = spawn(process.execPath, [__filename, 'work'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (message) => {
      report = message;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * longest);
    });
    child.on('exit', (code, signal) =>
      signal === 'SIGKILL' && report ? resolve(report) : reject(new Error(`The newsroom ended by itself (${code}).`)),
    );
  });

const SCHEMA = 'desk_kill';
const onPostgres = async (statement) => {
  const connection = knex({ client: 'pg', connection: url });
  await connection.raw(statement);
  await connection.destroy();
};

const run = async (times) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kill-'));
  if (url) await onPostgres(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`);
  const database = url
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: SCHEMA }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'kill.db') };
  const secrets = [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'ENCRYPTION_KEY',
    'JWT_SECRET',
    'TRANSFER_TOKEN_SALT',
  ];
  const environment = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    ...database,
    ...Object.fromEntries(secrets.map((name) => [name, `kill-${name}`])),
  };
  let wrong = 0;
  let checked = 0;
  for (let kill = 0; kill <= times; kill += 1) {
    const report = await life(environment, 2500);
    if (kill === 0) continue;
    wrong += report.wrong;
    checked = report.checked;
  }
  console.log(
    `${url ? 'PostgreSQL' : 'SQLite'}: killed ${times} times, ${checked} texts at the end, ` +
      `${wrong} times that state and log did not agree`,
  );
  if (url) await onPostgres(`drop schema ${SCHEMA} cascade`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(wrong === 0 ? 0 : 1);
};

const failed = (error) => {
  console.error(error);
  process.exit(1);
};
(process.argv[2] === 'work' ? work() : run(Number(process.argv[2] ?? 50))).catch(failed);
