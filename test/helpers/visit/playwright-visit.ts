import type { BrowserContext, Page } from '@playwright/test';
import type { Cookie, Visit } from './visit.js';
import { hasLeft, markLeft, until, WAITS_MS } from './wait.js';

type Fn = (...args: never[]) => unknown;

/** A function and its arguments as an expression: evaluated so, no content security policy minds it. */
const call = (fn: Fn, args: unknown[]): string => `(${String(fn)})(...${JSON.stringify(args)})`;

/** A tab of a browser that Playwright drives. */
export class PlaywrightVisit implements Visit {
  readonly engine: Visit['engine'];
  readonly #page: Page;
  readonly #absolute: (where: string) => string;
  readonly #console: string[] = [];
  readonly #errors: string[] = [];

  constructor(engine: Visit['engine'], page: Page, absolute: (where: string) => string) {
    this.engine = engine;
    this.#page = page;
    this.#absolute = absolute;
    page.setDefaultTimeout(WAITS_MS);
    page.on('console', (message) => this.#console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.#errors.push(String(error)));
  }

  get #context(): BrowserContext {
    return this.#page.context();
  }

  async goto(where: string, parsedOrLoad: 'parsed' | 'load' = 'parsed'): Promise<void> {
    await this.#page.goto(this.#absolute(where), { waitUntil: parsedOrLoad === 'load' ? 'load' : 'domcontentloaded' });
  }

  async reload(): Promise<void> {
    await this.#page.reload({ waitUntil: 'domcontentloaded' });
  }

  async back(): Promise<void> {
    // A page that comes back as it was fires no load event, and Playwright's own way waits for one.
    const mark = String(Math.random());
    const from = await this.evaluate<string>(markLeft, mark);
    // The page may be gone before it can answer.
    await this.evaluate(() => history.back()).catch((error: unknown) => {
      if (!/context was destroyed/i.test(String(error))) throw error;
    });
    await this.waitFor(hasLeft, mark, from, ['interactive', 'complete']);
  }

  url = async (): Promise<string> => Promise.resolve(this.#page.url());

  async evaluate<Result>(fn: Fn, ...args: unknown[]): Promise<Result> {
    return ((await this.#page.evaluate(call(fn, args))) ?? null) as Result;
  }

  async on<Result>(selector: string, fn: Fn, ...args: unknown[]): Promise<Result> {
    await this.#page.locator(selector).first().evaluate((element) => {
      Object.defineProperty(window, Symbol.for('found'), { value: element, configurable: true });
    });
    const run = `(${String(fn)})(window[Symbol.for('found')], ...${JSON.stringify(args)})`;
    return ((await this.#page.evaluate(run)) ?? null) as Result;
  }

  async before(fn: Fn, ...args: unknown[]): Promise<void> {
    await this.#context.addInitScript({ content: call(fn, args) });
  }

  async click(selector: string): Promise<void> {
    // An answer lets frames in: Playwright would wait until each of them is on its way, in Firefox sometimes for ever.
    await this.#page.locator(selector).first().click({ noWaitAfter: this.engine === 'firefox' && selector.includes('data-consent-action') });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key === ' ' ? 'Space' : key);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async waitFor(what: string | Fn, ...args: unknown[]): Promise<void> {
    if (typeof what === 'string') await until(`${what} is visible`, () => this.sees(what));
    else await until(String(what), () => this.evaluate(what, ...args));
  }

  async gone(selector: string): Promise<void> {
    await until(`${selector} is gone`, async () => !(await this.sees(selector)));
  }

  async sees(selector: string): Promise<boolean> {
    return (await this.#page.locator(selector).filter({ visible: true }).count()) > 0;
  }

  async count(selector: string): Promise<number> {
    return this.#page.locator(selector).count();
  }

  async text(selector: string): Promise<string> {
    return (await this.#page.locator(selector).first().innerText()).trim();
  }

  async cookies(): Promise<Cookie[]> {
    return this.#context.cookies(this.#page.url());
  }

  async setCookie(cookie: Cookie): Promise<void> {
    const { hostname } = new URL(this.#page.url());
    await this.#context.addCookies([{ domain: hostname, path: '/', ...cookie }]);
  }

  consoleMessages = async (): Promise<string[]> => Promise.resolve([...this.#console]);
  pageErrors = async (): Promise<string[]> => Promise.resolve([...this.#errors]);

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async viewport(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async newTab(): Promise<Visit> {
    return new PlaywrightVisit(this.engine, await this.#context.newPage(), this.#absolute);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
