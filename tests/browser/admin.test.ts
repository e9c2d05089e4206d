import type { Browser } from 'playwright-core';
import { logIn, openBrowser, type Desk } from '../support/browser';
import { openNewsroom, type Newsroom } from '../support/strapi';
import { accessibilitySuite } from './accessibility.suite';
import { directionSuite } from './direction.suite';
import { fixesSuite } from './fixes.suite';
import { highlightsSuite } from './highlights.suite';
import { panelSuite } from './panel.suite';
import { reviewSuite } from './review.suite';
import { publishingSuite } from './publishing.suite';
import { quotationsSuite } from './quotations.suite';
import { settingsSuite } from './settings.suite';
import { sizeSuite } from './size.suite';
import { wireSuite } from './wire.suite';

jest.setTimeout(120_000);

// Starting the newsroom and the browser costs seconds, so all suites share them.
let newsroom: Newsroom;
let browser: Browser;
let arabic: Desk;
let english: Desk;

beforeAll(async () => {
  newsroom = await openNewsroom();
  // What the desk checks is tested by itself; the suite of review asks for approvals.
  newsroom.strapi.config.set('plugin::copy-desk.approvals', 0);
  browser = await openBrowser();
  arabic = await logIn(browser, newsroom, await newsroom.person('strapi-editor'), 'ar');
  english = await logIn(browser, newsroom, await newsroom.person('strapi-editor'), 'en');
});

// An open page goes on working, at the expense of the next one.
afterEach(() => Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.close()))));

afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const room = { newsroom: () => newsroom, browser: () => browser, arabic: () => arabic, english: () => english };

publishingSuite(room);
panelSuite(room);
fixesSuite(room);
highlightsSuite(room);
quotationsSuite(room);
directionSuite(room);
reviewSuite(room);
wireSuite(room);
accessibilitySuite(room);
settingsSuite(room);
sizeSuite();
