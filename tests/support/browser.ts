import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import type { Newsroom, Person } from './strapi';

const ARTICLES = '/admin/content-manager/collection-types/api::article.article';

/** The browser of this machine; none is ever downloaded. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Asks again until the answer is the wanted one, and returns the last answer for the test to judge. */
export const eventually = async <T>(ask: () => Promise<T>, isWanted: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** The edit view of an article, as its editor sees it. */
export class ArticlePage {
  readonly panel: Locator;
  readonly findings: Locator;
  readonly card: Locator;
  readonly state: Locator;
  readonly notices: Locator;
  readonly body: Locator;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.panel = page.locator('[data-copy-desk="panel"]');
    this.findings = this.panel.locator('[data-copy-desk="finding"] > button:first-child');
    this.card = page.locator('[data-copy-desk="card"]');
    this.state = this.panel.getByRole('status').first();
    this.notices = page.locator('[data-sonner-toast]');
    this.body = page.locator('[data-slate-editor]');
  }

  async open(documentId: string, locale: string): Promise<void> {
    await this.page.goto(`${this.url}${ARTICLES}/${documentId}?plugins[i18n][locale]=${locale}`);
    await this.field('headline').waitFor();
    // The keys that publish are heard from when their button is there.
    await this.button('publish').waitFor();
    await this.state.waitFor();
  }

  openNew(locale: string): Promise<void> {
    return this.open('create', locale);
  }

  field(name: string): Locator {
    return this.page.locator(`form [name="${name}"]`);
  }

  /** Replaces the body, one paragraph after the other, as a person would type or paste it. */
  async write(...paragraphs: readonly string[]): Promise<void> {
    const { keyboard } = this.page;
    await this.clear();
    for (const [index, paragraph] of paragraphs.entries()) {
      if (index > 0) await keyboard.press('Enter');
      await keyboard.insertText(paragraph);
    }
  }

  /** Deletes the body. A key pressed while the editor still draws acts on the selection of before: look, and again. */
  private async clear(): Promise<void> {
    const { keyboard } = this.page;
    await eventually(
      async () => {
        await this.body.click();
        await keyboard.press('Control+a');
        await keyboard.press('Delete');
        return this.body.locator('[data-slate-string]').count();
      },
      (texts) => texts === 0,
    );
  }

  publish(): Promise<void> {
    return this.button('publish').click();
  }

  /** The two buttons of the form: Strapi marks the one that saves as the one that submits. */
  button(which: 'publish' | 'save'): Locator {
    const panel = this.page.locator('aside').first();
    return which === 'save'
      ? panel.locator('button[type="submit"]')
      : panel.locator('button[type="button"]:not([aria-haspopup])').first();
  }

  /** Takes that many times as long for everything from here on. */
  async slowDown(rate: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** The words in the editor that are underlined as findings of a severity. */
  underlined(severity: string): Promise<readonly string[]> {
    return this.page.evaluate(
      (name) => Array.from(CSS.highlights.get(name) ?? [], (range) => (range as Range).toString()),
      `copy-desk-${severity}`,
    );
  }

  /** Types, and gives the milliseconds from then until something is underlined as a finding of a severity. */
  async timeToUnderline(severity: string, text: string): Promise<number> {
    const watch = await this.page.evaluateHandle((name) => {
      const shown = new Promise<number>((resolve) => {
        let typed = Infinity;
        document.addEventListener('beforeinput', () => (typed = performance.now()), { capture: true, once: true });
        const look = () => {
          if (typed < Infinity && (CSS.highlights.get(name)?.size ?? 0) > 0) resolve(performance.now() - typed);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      return { shown };
    }, `copy-desk-${severity}`);
    await this.page.keyboard.insertText(text);
    return watch.evaluate(({ shown }) => shown);
  }

  /** Lets the pointer rest on the words that are underlined first as findings of a severity. */
  async pointAt(severity: string): Promise<void> {
    await this.body.scrollIntoViewIfNeeded();
    const { x, y } = await this.page.evaluate((name) => {
      const [range] = CSS.highlights.get(name) ?? [];
      const { left, top, width, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, `copy-desk-${severity}`);
    await this.page.mouse.move(x, y);
  }

  selected(): Promise<string> {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      if (!(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement)) {
        return getSelection()?.toString() ?? '';
      }
      return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
    });
  }

  direction(name: string): Promise<string> {
    const field = name === 'body' ? this.body : this.field(name);
    return field.evaluate((element) => getComputedStyle(element).direction);
  }
}

export interface Desk {
  readonly context: BrowserContext;
  readonly article: () => Promise<ArticlePage>;
}

/** Logs a person in through the form, in a browser of their own with an interface in their language. */
export const logIn = async (browser: Browser, newsroom: Newsroom, person: Person, language: string): Promise<Desk> => {
  await newsroom.strapi.db
    .query('admin::user')
    .update({ where: { id: person.id }, data: { preferedLanguage: language } });
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  await context.addInitScript((chosen) => localStorage.setItem('strapi-admin-language', chosen), language);
  const page = await context.newPage();
  await page.goto(`${newsroom.url}/admin/auth/login`);
  await page.locator('[name="email"]').fill(person.email);
  await page.locator('[name="password"]').fill(person.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(({ pathname }) => !pathname.includes('/auth/'));
  await page.close();
  return { context, article: async () => new ArticlePage(await context.newPage(), newsroom.url) };
};
