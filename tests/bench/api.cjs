// npm run bench:api [-- ROUNDS]: what the API costs its readers.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, with a large archive too; otherwise a temporary SQLite file.

const autocannon = require('autocannon');
const { ARTICLE, DATABASE, inNewsroom, median } = require('./newsroom.cjs');
const { openPlain } = require('./plain.cjs');
const { storyOf } = require('./stories.cjs');

const ROUNDS = Number(process.argv[2] ?? 15);
// Encoded, since one client would do so and the other would not: ETag names the address too.
const LIST = '/api/articles?locale=ar&pagination%5BpageSize%5D=25&sort=publishedAt:desc';
const POPULATED = `${LIST}&populate%5B0%5D=cover&populate%5B1%5D=speakers&populate%5B2%5D=event`;

/** What fetch sends of itself, and ETag depends on. */
const HEADERS = { Accept: '*/*' };

/** Milliseconds that an answer takes where ten readers ask, the load made by another thread. */
const cost = async ({ url, headers, status = 200, amount }) => {
  const result = await autocannon({ url, headers: { ...HEADERS, ...headers }, amount, connections: 10, workers: 1 });
  const wrong = Object.keys(result.statusCodeStats).find((code) => Number(code) !== status);
  if (wrong || result.errors > 0) throw new Error(`${url}: ${wrong ?? 'no answer'} instead of ${status}`);
  return (result.finish - result.start) / amount;
};

/** The cost of each, all of them taken in turn so that a busy moment falls on all alike; the first round warms up. */
const inTurn = async (asked) => {
  const costs = asked.map(() => []);
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, one] of asked.entries()) {
      const taken = await cost(one);
      if (round >= 0) costs[index].push(taken);
    }
  }
  return costs.map(median);
};

const say = (what, times, limit) => {
  console.log(`${what}: ${times.toFixed(2)} × (at most ${limit} ×)`);
  if (times > limit) process.exitCode = 1;
};

const ms = (time) => `${time.toFixed(2)} ms`;

const measureForms = async (base, { populated, bare }) => {
  for (const [name, address] of [
    ['populated', populated],
    ['without populate', bare],
  ]) {
    const full = await fetch(base.with + address);
    const plain = await fetch(base.without + address);
    const sizes = [(await full.text()).length, (await plain.text()).length];
    const etag = full.headers.get('etag');
    const amount = 60;
    const [desk, strapi, unchanged] = await inTurn([
      { url: base.with + address, amount },
      { url: base.without + address, amount },
      { url: base.with + address, amount: 300, headers: { 'If-None-Match': etag }, status: 304 },
    ]);
    console.log(`list of 25, ${name}: ${ms(desk)} (${sizes[0]} characters), Strapi alone ${ms(strapi)} (${sizes[1]})`);
    say('  list with the added fields', desk / strapi, 1.1);
    say(`  304, ${ms(unchanged)}, beside the full answer`, unchanged / desk, 0.1);
  }
};

inNewsroom('api', async ({ strapi, base }) => {
  strapi.config.set('plugin::copy-desk.approvals', 0);
  for (let index = 0; index < 50; index += 1) {
    await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(index), status: 'published' });
  }
  console.log(DATABASE);
  const { data } = await (await fetch(`${base}${LIST.replace('=25', '=50')}`)).json();
  const plain = await openPlain(data);
  try {
    await measureForms({ with: base, without: plain.base }, { populated: POPULATED, bare: LIST });
  } finally {
    await plain.close();
  }
});
