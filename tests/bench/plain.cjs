'use strict';

// The newsroom's Strapi without the plugin, in a process of its own: its articles have as attributes what the plugin adds.
// It is given articles as an API with the plugin has delivered them, stores them, and says where it answers.

const { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { fork } = require('node:child_process');
const path = require('node:path');
const { ARTICLE, ROOT, emptyDatabase, openNewsroom } = require('./newsroom.cjs');

const SCHEMA = 'src/api/article/content-types/article/schema.json';
const LOCALIZED = { pluginOptions: { i18n: { localized: true } } };
const ADDED = {
  dir: 'string',
  lang: 'string',
  html: 'text',
  text: 'text',
  wordCount: 'integer',
  translations: 'json',
  firstPublishedAt: 'datetime',
  dateline: 'json',
  quotations: 'json',
};

/** The compiled newsroom with the plugin switched off and the added attributes. */
const compileWithout = () => {
  mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
  const folder = mkdtempSync(path.join(ROOT, '.tmp/plain-'));
  cpSync(path.join(ROOT, 'dist'), folder, { recursive: true });
  const schema = JSON.parse(readFileSync(path.join(folder, SCHEMA), 'utf8'));
  for (const [name, type] of Object.entries(ADDED)) schema.attributes[name] = { type, ...LOCALIZED };
  writeFileSync(path.join(folder, SCHEMA), JSON.stringify(schema));
  const plugins = path.join(folder, 'config/plugins.js');
  writeFileSync(
    plugins,
    `${readFileSync(plugins, 'utf8')}
exports.default = (context) => ({ ...config(context), 'copy-desk': { enabled: false } });`,
  );
  return folder;
};

const ATTRIBUTES = ['headline', 'slug', 'standfirst', 'body', 'category', ...Object.keys(ADDED)];

const run = async () => {
  const { strapi, base } = await openNewsroom(process.env.PLAIN_NEWSROOM);
  process.on('message', async (articles) => {
    // The last of a list by date was the first to be published.
    for (const article of articles.toReversed()) {
      const data = Object.fromEntries(ATTRIBUTES.map((name) => [name, article[name]]));
      await strapi.documents(ARTICLE).create({ locale: article.locale, data, status: 'published' });
    }
    process.send(base);
  });
  process.send('ready');
};

/** Starts it with the articles: the address at which it answers, and how to end it. */
exports.openPlain = async (articles) => {
  const folder = compileWithout();
  const { environment, drop } = await emptyDatabase('plain');
  const child = fork(__filename, { env: { ...process.env, ...environment, PLAIN_NEWSROOM: folder } });
  const said = () =>
    new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', () => reject(new Error('Strapi without the plugin has ended before it could answer.')));
    });
  await said();
  child.send(articles);
  return {
    base: await said(),
    async close() {
      child.removeAllListeners('exit');
      child.kill();
      rmSync(folder, { recursive: true, force: true });
      await drop();
    },
  };
};

if (require.main === module) {
  run().catch((error) => {
    console.error(error);
    process.exit(1);
  });
}
