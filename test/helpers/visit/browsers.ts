// Opens visits, in whatever way this machine can drive an engine. One of these a worker: browsers start once.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserType } from '@playwright/test';
import { drivenBy, launchOptions } from '../browsers.js';
import type { World } from '../network/world.js';
import { throughProxy, WebKitGtk } from '../webkitgtk.js';
import { PlaywrightVisit } from './playwright-visit.js';
import { Tabs } from './tabs.js';
import type { Visit } from './visit.js';
import { WebDriverVisit } from './webdriver-visit.js';

export interface Opened {
  visit: Visit;
  close(): Promise<void>;
}

export interface Browsers {
  /** An empty profile, that sees nothing but this world. `ownBrowser`: see the fixture. */
  open(world: World, ownBrowser: boolean): Promise<Opened>;
  close(): Promise<void>;
}

/** What makes a browser see this world only, its own machine's ports included. */
export const seeing = (world: World) => ({
  proxy: { server: `http://${world.address}`, bypass: '<-loopback>' },
  ignoreHTTPSErrors: true,
});

/** Where Firefox's own requests go, which are no test's: a port where nobody listens. */
const NOWHERE = { proxy: { server: 'http://127.0.0.1:9' } };

function playwrightBrowsers(engine: Visit['engine'], type: BrowserType): Browsers {
  let browser: Promise<Browser> | undefined;

  const ownBrowser = async (world: World) => {
    const profile = mkdtempSync(join(tmpdir(), 'temoin-profile-'));
    const options = { ...launchOptions(engine), ...seeing(world) };
    // Playwright turns the back/forward cache off; visitors have it.
    const context = await type.launchPersistentContext(profile, {
      ...options,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const close = async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    return { context, close };
  };

  const sharedBrowser = async (world: World) => {
    browser ??= type.launch({ ...launchOptions(engine), ...(engine === 'firefox' && NOWHERE) });
    const context: BrowserContext = await (await browser).newContext(seeing(world));
    return { context, close: () => context.close() };
  };

  return {
    async open(world, own) {
      // Firefox keeps pages for going back in any profile, and takes a proxy only for those Playwright makes.
      const { context, close } = await (own && engine !== 'firefox' ? ownBrowser(world) : sharedBrowser(world));
      const page = context.pages()[0] ?? (await context.newPage());
      return { visit: new PlaywrightVisit(engine, page, (where) => world.url(where)), close };
    },
    async close() {
      await (await browser)?.close();
    },
  };
}

function webDriverBrowsers(): Browsers {
  // A driver holds one session at a time; each session is a browser of its own with an empty profile.
  const all: WebKitGtk[] = [];
  const idle: WebKitGtk[] = [];

  const launch = async () => {
    const driver = await WebKitGtk.launch();
    all.push(driver);
    return driver;
  };

  /** Now and then a driver gives no browser, and never will: another one does. */
  const start = async (world: World) => {
    for (let attempt = 1; ; attempt++) {
      const driver = idle.pop() ?? (await launch());
      try {
        return { driver, session: await driver.open(throughProxy(world.address)) };
      } catch (error) {
        driver.close();
        if (attempt === 3) throw error;
      }
    }
  };

  return {
    async open(world) {
      const { driver, session } = await start(world);
      const visit = await WebDriverVisit.open(new Tabs(session, world));
      await visit.viewport(1280, 720);
      const close = async () => {
        await session.close();
        idle.push(driver);
      };
      return { visit, close };
    },
    async close() {
      for (const driver of all) driver.close();
      return Promise.resolve();
    },
  };
}

/** The browsers of one engine. */
export const browsersOf = (engine: Visit['engine'], type: BrowserType): Browsers =>
  drivenBy(engine) === 'webdriver' ? webDriverBrowsers() : playwrightBrowsers(engine, type);
