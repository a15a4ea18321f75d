import { writeFileSync } from 'node:fs';
import { WebDriverError, type WebDriver } from '../webdriver.js';
import { keyActions } from './keys.js';
import { first, pierce } from './pierce.js';
import { harvest, type Recording } from './recorder.js';
import type { Tabs } from './tabs.js';
import type { Cookie, Visit } from './visit.js';
import { hasLeft, markLeft, until } from './wait.js';

type Fn = (...args: never[]) => unknown;

/** A tab of WebKitGTK, over WebDriver. */
export class WebDriverVisit implements Visit {
  readonly engine = 'webkit';
  readonly #tabs: Tabs;
  readonly #tab: string;
  readonly #recording: Recording = { console: [], errors: [] };

  private constructor(tabs: Tabs, tab: string) {
    this.#tabs = tabs;
    this.#tab = tab;
  }

  static async open(tabs: Tabs): Promise<WebDriverVisit> {
    return new WebDriverVisit(tabs, await tabs.open());
  }

  #run<Result>(command: (driver: WebDriver) => Promise<Result>): Promise<Result> {
    return this.#tabs.in(this.#tab, command);
  }

  goto(where: string, parsedOrLoad: 'parsed' | 'load' = 'parsed'): Promise<void> {
    return this.#leave((driver) => driver.goto(this.#tabs.world.url(where)), parsedOrLoad);
  }

  reload = (): Promise<void> => this.#leave((driver) => driver.reload());
  back = (): Promise<void> => this.#leave((driver) => driver.back());

  /** The driver waits for no page: marks the document at hand, and waits for one that has not this mark, or moved. */
  async #leave(command: (driver: WebDriver) => Promise<unknown>, parsedOrLoad = 'parsed'): Promise<void> {
    await this.#harvest();
    const mark = String(Math.random());
    const from = await this.evaluate<string>(markLeft, mark);
    await this.#run(command);
    await this.waitFor(hasLeft, mark, from, parsedOrLoad === 'load' ? ['complete'] : ['interactive', 'complete']);
  }

  url = (): Promise<string> => this.#run((driver) => driver.url());

  async evaluate<Result>(fn: Fn, ...args: unknown[]): Promise<Result> {
    // As JSON, so that the same things come back as from the other browsers.
    const script = `return Promise.resolve((${String(fn)})(...arguments)).then((value) => JSON.stringify(value ?? null))`;
    return JSON.parse(await this.#run((driver) => driver.execute(script, ...args))) as Result;
  }

  /** The driver's reference to the first match. */
  async #element(selector: string, visible: boolean): Promise<unknown> {
    const script = `return (${String(first)})((${String(pierce)})(arguments[0]), arguments[1])`;
    let element: unknown;
    await until(`${selector} is ${visible ? 'visible' : 'there'}`, async () => {
      element = await this.#run((driver) => driver.execute(script, selector, visible));
      return element;
    });
    return element;
  }

  /** Does something with the first match; with that of the next document, when its own is gone before it was done. */
  async #with<Result>(selector: string, visible: boolean, act: (element: unknown) => Promise<Result>): Promise<Result> {
    for (;;) {
      const element = await this.#element(selector, visible);
      try {
        return await act(element);
      } catch (error) {
        if (!(error instanceof WebDriverError && error.code === 'stale element reference')) throw error;
      }
    }
  }

  on<Result>(selector: string, fn: Fn, ...args: unknown[]): Promise<Result> {
    return this.#with(selector, false, (element) => this.evaluate<Result>(fn, element, ...args));
  }

  before(fn: Fn, ...args: unknown[]): Promise<void> {
    this.#tabs.world.inject(`(${String(fn)})(...${JSON.stringify(args)})`);
    return Promise.resolve();
  }

  async click(selector: string): Promise<void> {
    await this.#with(selector, true, (element) => this.#run((driver) => driver.click(element)));
  }

  async press(key: string): Promise<void> {
    await this.#run((driver) => driver.actions({ type: 'key', id: 'keyboard', actions: keyActions(key) }));
  }

  async type(text: string): Promise<void> {
    for (const char of text) await this.press(char);
  }

  async waitFor(what: string | Fn, ...args: unknown[]): Promise<void> {
    if (typeof what === 'string') await this.#element(what, true);
    else await until(String(what), () => this.evaluate(what, ...args));
  }

  async gone(selector: string): Promise<void> {
    await until(`${selector} is gone`, async () => !(await this.sees(selector)));
  }

  #matches(selector: string, visible: boolean): Promise<number> {
    const script = `return (${String(pierce)})(arguments[0])
      .filter((element) => (${String(first)})([element], arguments[1])).length`;
    return this.#run((driver) => driver.execute(script, selector, visible));
  }

  sees = async (selector: string): Promise<boolean> => (await this.#matches(selector, true)) > 0;
  count = (selector: string): Promise<number> => this.#matches(selector, false);
  text = (selector: string): Promise<string> => this.on(selector, (element: HTMLElement) => element.innerText.trim());

  async cookies(): Promise<Cookie[]> {
    const cookies = await this.#run((driver) => driver.cookies());
    return cookies.map(({ expiry, ...cookie }: Cookie & { expiry?: number }) => ({ ...cookie, expires: expiry ?? -1 }));
  }

  async setCookie({ expires, ...cookie }: Cookie): Promise<void> {
    await this.#run((driver) => driver.addCookie({ path: '/', ...cookie, ...(expires && { expiry: expires }) }));
  }

  async #harvest(): Promise<void> {
    const recording = await this.evaluate<Recording>(harvest).catch(() => ({ console: [], errors: [] }));
    this.#recording.console.push(...recording.console);
    this.#recording.errors.push(...recording.errors);
  }

  async consoleMessages(): Promise<string[]> {
    await this.#harvest();
    return [...this.#recording.console];
  }

  async pageErrors(): Promise<string[]> {
    await this.#harvest();
    return [...this.#recording.errors];
  }

  async screenshot(path: string): Promise<void> {
    writeFileSync(path, await this.#run((driver) => driver.screenshot()));
  }

  async viewport(width: number, height: number): Promise<void> {
    // The driver sets the size of the window, frame included: ask, look what that gave, ask again.
    const size = { width, height };
    for (const target = { ...size }; ; ) {
      await this.#run((driver) => driver.resize(target));
      const [innerWidth, innerHeight] = await this.evaluate<[number, number]>(() => [window.innerWidth, window.innerHeight]);
      if (innerWidth === width && innerHeight === height) return;
      target.width += width - innerWidth;
      target.height += height - innerHeight;
    }
  }

  newTab = (): Promise<Visit> => WebDriverVisit.open(this.#tabs);

  async close(): Promise<void> {
    await this.#run((driver) => driver.closeWindow());
  }
}
