// npm run bench:desk [-- ARTICLES]: the desk page beside Strapi's own list, over as many articles as are asked for.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL , otherwise a temporary SQLite file.

const { ARTICLE, DATABASE, inNewsroom, median } = require('./newsroom.cjs');

const ARTICLES = Number(process.argv[2] ?? 100_000);
const RUNS = 15;
const BATCH = 500;

const STAGES = ['draft', 'review-requested', 'changes-requested', 'approved', 'published', 'published', 'published'];

const fill = async (strapi) => {
  const now = Date.now();
  const at = (number) => (DATABASE === 'PostgreSQL' ? new Date(now - number * 60_000) : now - number * 60_000);
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
  if (DATABASE === 'PostgreSQL') await strapi.db.connection.raw('analyze');
};

inNewsroom('desk', async ({ strapi, ask, login }) => {
  const token = await login('strapi-super-admin');
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
      const { status } = await ask(address, { token });
      if (status !== 200) throw new Error(`${address} was answered with ${status}.`);
      if (index > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  console.log(`${DATABASE}, ${ARTICLES} articles, median of ${RUNS}:`);
  for (const [name, values] of Object.entries(times)) {
    console.log(`${median(values).toFixed(1).padStart(9)} ms  ${name}`);
  }
});
