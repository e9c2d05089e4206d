// npm run docs:screenshots: the pictures of the README, taken of the running newsroom with its sample stories.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { LOGINS } from './demo/logins.mjs';
import { buildAdmin, buildPlugin, checkNode, compileNewsroom, orStop, ROOT, writeEnvironment } from './steps.mjs';

const DATABASE = '.tmp/screenshots.db';
const ARTICLES = '/admin/content-manager/collection-types/api::article.article?plugins[i18n][locale]=ar';
const PANEL = '[data-copy-desk="panel"]';

const openArticle = async (page, url, headline) => {
  await page.goto(url + ARTICLES);
  await page.locator('table tbody tr', { hasText: headline }).click();
  await page.locator(`${PANEL} section dl`).first().waitFor();
};

const openFindings = async (page, url) => {
  await openArticle(page, url, 'الجسر الخشبي');
  await page.locator('[data-slate-editor]').scrollIntoViewIfNeeded();
  await page.keyboard.press('F8');
  await page.locator('[data-copy-desk="card"]').waitFor();
};

const openWire = async (page, url) => {
  await page.goto(url + ARTICLES);
  await page
    .locator('main button:has(svg)')
    .filter({ hasText: /نص وكالة|wire text/u })
    .click();
  await page
    .locator('[data-copy-desk="wire"] textarea')
    .fill(readFileSync(join(ROOT, 'samples/ar-olive-cooperative.txt'), 'utf8'));
  await page.locator('[data-copy-desk="wire-speaker"]').first().waitFor();
};

const openSettings = async (page, url) => {
  await page.goto(`${url}/admin/settings/copy-desk`);
  await page.locator('[data-rule="iso-date-order"] button').first().click();
  await page.locator('[data-rule="iso-date-order"]').scrollIntoViewIfNeeded();
};

const openDesk = async (page, url) => {
  await page.goto(`${url}/admin/plugins/copy-desk?view=all`);
  await page.locator('[data-copy-desk="desk"] table').first().waitFor();
};

const PICTURES = [
  { name: 'panel-ar', language: 'ar', theme: 'light', open: openFindings },
  { name: 'panel-en', language: 'en', theme: 'light', open: openFindings },
  { name: 'understood-ar', language: 'ar', theme: 'dark', open: (page, url) => openArticle(page, url, 'زيتون') },
  { name: 'wire-ar', language: 'ar', theme: 'light', open: openWire },
  { name: 'settings-ar', language: 'ar', theme: 'light', open: openSettings, as: 'administrator' },
  { name: 'desk-ar', language: 'ar', theme: 'light', open: openDesk },
];

const logIn = async (page, url, as) => {
  const { email, password } = JSON.parse(readFileSync(join(ROOT, LOGINS), 'utf8')).find(({ role }) => role === as);
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
};

await orStop(async () => {
  checkNode();
  writeEnvironment();
  await buildPlugin();
  await compileNewsroom();
  await buildAdmin();
  rmSync(join(ROOT, DATABASE), { force: true });
  Object.assign(process.env, { DATABASE_FILENAME: DATABASE, HOST: '127.0.0.1', PORT: process.env.PORT ?? '1390' });
  const { serve } = await import('./demo/serve.mjs');
  await serve();

  const url = `http://127.0.0.1:${process.env.PORT}`;
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const states = new Map();
  for (const as of ['editor', 'administrator']) {
    const signedIn = await browser.newContext();
    await logIn(await signedIn.newPage(), url, as);
    states.set(as, await signedIn.storageState());
  }
  for (const { name, language, theme, open, as = 'editor' } of PICTURES) {
    const storageState = states.get(as);
    const context = await browser.newContext({ storageState, viewport: { width: 1440, height: 1000 } });
    await context.addInitScript(
      ([chosen, look]) => {
        localStorage.setItem('strapi-admin-language', chosen);
        localStorage.setItem('STRAPI_THEME', look);
      },
      [language, theme],
    );
    const page = await context.newPage();
    await open(page, url);
    await page.screenshot({ path: join(ROOT, 'docs', `${name}.png`), animations: 'disabled' });
    console.log(`docs/${name}.png`);
    await context.close();
  }
  await browser.close();
  process.exit(0);
});
