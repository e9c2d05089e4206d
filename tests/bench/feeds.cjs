// npm run bench:feeds [-- RUNS]: what the feeds of 50 articles cost, as a multiple of the list of the same 50 from the API.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, otherwise a temporary SQLite file.

const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const ROOT = path.resolve(__dirname, '..', '..');
const RUNS = Number(process.argv[2] ?? 30);
const ARTICLE = 'api::article.article';
const LIST = '/api/articles?locale=ar&pagination[pageSize]=50&sort=publishedAt:desc';
const FEEDS = ['rss', 'atom', 'json', 'news-sitemap'];
const FIRST = 3;
const UNCHANGED = 0.2;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const url = process.env.TEST_DATABASE_URL;
const secret = () => randomBytes(16).toString('hex');
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'error',
  HOST: '127.0.0.1',
  PORT: '0',
  PUBLIC_REQUESTS_PER_MINUTE: '0',
  ...(url
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: url, DATABASE_SCHEMA: 'public' }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'bench.db') }),
  APP_KEYS: secret(),
  ADMIN_JWT_SECRET: secret(),
  API_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
});

const PARAGRAPH =
  'أعلنت البلدية أن الجسر الجديد سيفتح أبوابه للمشاة في مطلع الأسبوع المقبل بعد أعمال دامت ثلاث سنوات وشملت تدعيم الأعمدة.';

const storyOf = (index) => ({
  headline: `الجسر الجديد ${index}`,
  slug: `bridge-${index}`,
  standfirst: 'ثلاث سنوات من العمل انتهت.',
  dateline: { place: 'أصيلة', source: 'الساحل' },
  body: Array.from({ length: 12 }, () => ({ type: 'paragraph', children: [{ type: 'text', text: PARAGRAPH }] })),
  quotations: Array.from({ length: 3 }, () => ({ words: 'الجسر للجميع', speakerName: 'رامي', speakerRole: 'رئيس' })),
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const run = async () => {
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  strapi.config.set('plugin::copy-desk.approvals', 0);
  strapi.server.mount();
  await new Promise((ready) => strapi.server.httpServer.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  for (const action of ['find', 'findOne']) {
    const permission = { action: `${ARTICLE}.${action}`, role: role.id };
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    if (!(await permissions.findOne({ where: permission }))) await permissions.create({ data: permission });
  }
  for (let index = 0; index < 50; index += 1) {
    await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(index), status: 'published' });
  }

  const ask = async (address, headers = {}) => {
    const start = performance.now();
    const response = await fetch(origin + address, { headers });
    const text = await response.text();
    return { time: performance.now() - start, status: response.status, etag: response.headers.get('etag'), text };
  };
  const time = async (address, wanted, headers) => {
    const times = [];
    for (let index = 0; index < RUNS + 5; index += 1) {
      const { time: took, status } = await ask(address, headers);
      if (status !== wanted) throw new Error(`${address}: ${status} instead of ${wanted}`);
      if (index >= 5) times.push(took);
    }
    return median(times);
  };

  const list = await time(LIST, 200);
  const rows = [];
  for (const name of FEEDS) {
    const address = `/api/articles/feeds/ar/${name}`;
    const { etag } = await ask(address);
    rows.push({
      name,
      first: await time(address, 200),
      unchanged: await time(address, 304, { 'If-None-Match': etag }),
    });
  }
  console.log(`list of 50: ${list.toFixed(1)} ms (median of ${RUNS})`);
  for (const { name, first, unchanged } of rows) {
    console.log(
      `${name.padEnd(12)} ${(first / list).toFixed(2)} × the list (at most ${FIRST}), with 304 ${(unchanged / list).toFixed(2)} × (at most ${UNCHANGED})`,
    );
  }
  await strapi.destroy();
  return rows.every(({ first, unchanged }) => first / list <= FIRST && unchanged / list <= UNCHANGED) ? 0 : 1;
};

run()
  .then((status) => {
    process.exitCode = status;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
