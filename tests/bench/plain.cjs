'use strict';

// The newsroom's Strapi without the plugin: its articles have as attributes what the plugin adds.

const { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { ROOT, emptyDatabase } = require('./newsroom.cjs');
const { openNode } = require('./node.cjs');

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

const ATTRIBUTES = ['locale', 'headline', 'slug', 'standfirst', 'body', 'category', ...Object.keys(ADDED)];

/** Starts it with the articles of a list by date, as an API with the plugin has delivered them. */
exports.openPlain = async (articles) => {
  const folder = compileWithout();
  const { environment, drop } = await emptyDatabase('plain');
  const stored = articles.map((article) => Object.fromEntries(ATTRIBUTES.map((name) => [name, article[name]])));
  const node = await openNode({ ...environment, NEWSROOM_DIST: folder }, stored.toReversed());
  return {
    base: node.base,
    async close() {
      node.close();
      rmSync(folder, { recursive: true, force: true });
      await drop();
    },
  };
};
