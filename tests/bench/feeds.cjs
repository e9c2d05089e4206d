// npm run bench:feeds [-- RUNS]: what the feeds of 50 articles cost, as a multiple of the list of the same 50 from the API.
// TEST_DATABASE_URL=postgres://… measures PostgreSQL, otherwise a temporary SQLite file.

const { ARTICLE, inNewsroom, median } = require('./newsroom.cjs');
const { storyOf } = require('./stories.cjs');

const RUNS = Number(process.argv[2] ?? 30);
const LIST = '/api/articles?locale=ar&pagination[pageSize]=50&sort=publishedAt:desc';
const FEEDS = ['rss', 'atom', 'json', 'news-sitemap'];
const FIRST = 3;
const UNCHANGED = 0.2;

const run = async ({ strapi, base }) => {
  strapi.config.set('plugin::copy-desk.approvals', 0);
  for (let index = 0; index < 50; index += 1) {
    await strapi.documents(ARTICLE).create({ locale: 'ar', data: storyOf(index), status: 'published' });
  }

  const ask = async (address, headers = {}) => {
    const start = performance.now();
    const response = await fetch(base + address, { headers });
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
  const isFine = ({ first, unchanged }) => first / list <= FIRST && unchanged / list <= UNCHANGED;
  if (!rows.every(isFine)) process.exitCode = 1;
};

void inNewsroom('feeds', run);
