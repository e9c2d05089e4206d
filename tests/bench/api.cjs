// npm run bench:api [-- ROUNDS]: what the API costs its readers.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, with a large archive too; otherwise a temporary SQLite file.

const autocannon = require('autocannon');
const { EVENT_NAME, grow, publishBare, publishLinked } = require('./archive.cjs');
const { DATABASE, inNewsroom, median } = require('./newsroom.cjs');
const { openNode } = require('./node.cjs');
const { openPlain } = require('./plain.cjs');

const ROUNDS = Number(process.argv[2] ?? 15);
// Encoded, since one client would do so and the other would not: ETag names the address too.
const LIST = '/api/articles?locale=ar&pagination%5BpageSize%5D=25&sort=publishedAt:desc';
const POPULATED = `${LIST}&populate%5B0%5D=cover&populate%5B1%5D=speakers&populate%5B2%5D=event`;

/** `sampleInt` is how exactly autocannon knows when it has ended, in milliseconds. */
const LOAD = { connections: 10, sampleInt: 5 };
/** What fetch sends of itself, and ETag depends on. */
const HEADERS = { Accept: '*/*' };

/** Milliseconds that an answer takes where ten readers ask at once. */
const cost = async ({ url, headers, status = 200, amount }) => {
  const result = await autocannon({ url, headers: { ...HEADERS, ...headers }, amount, ...LOAD });
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

const SMALL = 10_000;
const LARGE = 100_000;

/** What readers ask of an archive. */
const questions = ({ event, speaker }) => {
  const q = encodeURIComponent;
  return {
    'the newest articles': LIST,
    'a page far back': `${LIST}&pagination%5Bpage%5D=300`,
    'the articles of a category': `${LIST}&filters%5Bcategory%5D=culture`,
    'the articles about an event': `${LIST}&filters%5Bevent%5D%5BdocumentId%5D=${event}`,
    'one article by its address': '/api/articles/by-slug/ar/bridge-7',
    'a feed': '/api/articles/feeds/ar/rss',
    'a search for a word in all': `/api/articles?locale=ar&q=${q('الجسر')}`,
    'a search for a word in one of a hundred': `/api/articles?locale=ar&q=${q('الجسر 42')}`,
    'a search for a word in a hundred of all': '/api/articles?locale=ar&q=copy50',
    'a search in a category': `/api/articles?locale=ar&q=${q('الجسر')}&filters%5Bcategory%5D=culture`,
    'a search for what is nowhere': '/api/articles?locale=ar&q=nowhere',
    'the newest quotations': '/api/quotations?locale=ar',
    'the quotations of a speaker': `/api/quotations?locale=ar&speaker=${speaker}`,
    'what a speaker said about an event': `/api/quotations?locale=ar&speaker=${speaker}&event=${event}`,
    'the quotations of a month': '/api/quotations?locale=ar&from=2025-10-01&to=2025-10-31',
    'a search of quotations': `/api/quotations?locale=ar&q=${q('للجميع')}`,
  };
};

const measureArchive = async (strapi, base) => {
  const asked = questions(await publishLinked(strapi));
  const times = async () => inTurn(Object.values(asked).map((address) => ({ url: base + address, amount: 20 })));
  await grow(strapi, 100, SMALL);
  const small = await times();
  await grow(strapi, SMALL, LARGE);
  const large = await times();
  console.log(`an archive of ${LARGE} beside one of ${SMALL}, about «${EVENT_NAME}»`);
  for (const [index, name] of Object.keys(asked).entries()) {
    say(`  ${name}, ${ms(large[index])} beside ${ms(small[index])}`, large[index] / small[index], 2);
  }
};

inNewsroom('api', async ({ strapi, base }) => {
  console.log(DATABASE);
  strapi.config.set('plugin::copy-desk.approvals', 0);
  await publishBare(strapi);
  const { data } = await (await fetch(`${base}${LIST.replace('=25', '=50')}`)).json();
  const [desk, plain] = [await openNode({}), await openPlain(data)];
  try {
    await measureForms({ with: desk.base, without: plain.base }, { populated: POPULATED, bare: LIST });
    if (DATABASE === 'PostgreSQL') await measureArchive(strapi, desk.base);
  } finally {
    desk.close();
    await plain.close();
  }
});
