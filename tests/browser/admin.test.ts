import type { Browser } from 'playwright-core';
import { deskOf } from '../api/desk';
import { logIn, openBrowser, type Desk } from '../support/browser';
import { openNewsroom, type Newsroom } from '../support/strapi';
import { accessibilitySuite } from './accessibility.suite';
import { actsSuite } from './acts.suite';
import { directionSuite } from './direction.suite';
import { fixesSuite } from './fixes.suite';
import { highlightsSuite } from './highlights.suite';
import { mishapsSuite } from './mishaps.suite';
import { panelSuite } from './panel.suite';
import { reviewSuite } from './review.suite';
import { publishingSuite } from './publishing.suite';
import { quotationsSuite } from './quotations.suite';
import { settingsSuite } from './settings.suite';
import { sizeSuite } from './size.suite';
import { typingSuite } from './typing.suite';
import { wireSuite } from './wire.suite';

jest.setTimeout(120_000);

// Starting the newsroom and the browser costs seconds, so all suites share them.
let newsroom: Newsroom;
let browser: Browser;
let arabic: Desk;
let english: Desk;

beforeAll(async () => {
  newsroom = await openNewsroom();
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

// What is about something else needs nobody's approval.
describe('where the desk only checks', () => {
  deskOf(room.newsroom).askForApprovals(0);

  publishingSuite(room);
  panelSuite(room);
  fixesSuite(room);
  highlightsSuite(room);
  quotationsSuite(room);
  directionSuite(room);
  wireSuite(room);
  mishapsSuite(room);
  accessibilitySuite(room);
  settingsSuite(room);
});

reviewSuite(room);
actsSuite(room);
typingSuite(room);
sizeSuite();
