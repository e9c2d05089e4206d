// npm run bench:publish [-- RUNS]: what the desk adds to a publication, with and without it in turn, in one process.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, otherwise a temporary SQLite file.

const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const ROOT = path.resolve(__dirname, '..', '..');
const RUNS = Number(process.argv[2] ?? 200);
const ARTICLE = 'api::article.article';
const LIMIT = 1.35;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const url = process.env.TEST_DATABASE_URL;
const secret = () => randomBytes(16).toString('hex');
Object.assign(process.env, {
  NODE_ENV: 'test',
  LOG_LEVEL: 'error',
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

/** A paragraph of thirty words. */
const PARAGRAPH =
  'أعلنت البلدية أن الجسر الجديد سيفتح أبوابه للمشاة في مطلع الأسبوع المقبل بعد أعمال دامت ثلاث سنوات وشملت تدعيم الأعمدة وإنارة الممرات وغرس الأشجار على الضفتين كلتيهما وتجهيز المقاعد.';

const storyOf = (cover) => ({
  headline: `الجسر الجديد ${secret()}`,
  standfirst: 'ثلاث سنوات من العمل انتهت.',
  dateline: { place: 'أصيلة', source: 'الساحل' },
  body: Array.from({ length: 20 }, () => ({ type: 'paragraph', children: [{ type: 'text', text: PARAGRAPH }] })),
  quotations: Array.from({ length: 4 }, (_, index) => ({
    words: `الجسر للجميع ${index}`,
    speakerName: 'رامي',
    speakerRole: 'رئيس البلدية',
  })),
  cover,
});

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const run = async () => {
  const strapi = await createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist') }).load();
  const config = 'plugin::copy-desk.contentTypes';
  const mapping = strapi.config.get(config);
  strapi.config.set('plugin::copy-desk.approvals', 1);
  const { approvals, rules, style, outlets, datelines } = strapi.config.get('plugin::copy-desk');
  const settings = { approvals, rules, style, outlets, datelines };
  const file = await strapi.db.query('plugin::upload.file').create({
    data: { name: 'a.png', hash: secret(), ext: '.png', mime: 'image/png', size: 1, url: '/a.png', provider: 'local' },
  });
  const log = strapi.db.query('plugin::copy-desk.log-entry');

  /** One publication of a new story, in milliseconds. */
  const once = async (withDesk) => {
    strapi.config.set(config, mapping);
    const { documentId } = await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(file.id) });
    const [edited] = await log.findMany({ where: { document: documentId } });
    const entry = {
      contentType: ARTICLE,
      document: documentId,
      locale: 'ar',
      fingerprint: edited.fingerprint,
      at: new Date(),
    };
    for (const id of [1, 2]) {
      const approval = { ...entry, kind: 'approved', actor: `admin:${id}`, actorName: 'A', anchor: { settings } };
      await log.create({ data: approval });
    }
    strapi.config.set(config, withDesk ? mapping : {});
    const start = process.hrtime.bigint();
    await strapi.documents(ARTICLE).publish({ documentId, locale: 'ar' });
    return Number(process.hrtime.bigint() - start) / 1e6;
  };

  for (let warm = 0; warm < 10; warm += 1) await once(warm % 2 === 0);
  const times = { with: [], without: [] };
  for (let index = 0; index < RUNS; index += 1) {
    times.without.push(await once(false));
    times.with.push(await once(true));
  }
  const [plain, desk] = [median(times.without), median(times.with)];
  console.log(
    `${url ? 'PostgreSQL' : 'SQLite'}, ${RUNS} publications each: ${plain.toFixed(1)} ms without the desk, ` +
      `${desk.toFixed(1)} ms with it, ${(desk / plain).toFixed(2)} × (at most ${LIMIT} ×)`,
  );
  process.exitCode = desk / plain <= LIMIT ? 0 : 1;
  await strapi.destroy();
};

run()
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
