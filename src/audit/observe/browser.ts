/** A browser that sees what a visitor's would: third-party cookies allowed, no banner hidden from robots. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserType } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import { CannotAudit } from '../usage-error.js';

const SYSTEM = [
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// A machine that does much else takes its time.
const STARTS_WITHIN_MS = 180_000;

// What Chromium asks its maker for when it has a profile on disk.
const SILENT = ['--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/'];

const NO_PLAYWRIGHT = 'The auditor drives a browser through playwright-core, which is not installed.\n  npm install --save-dev playwright-core';
const NO_BROWSER = `No Chromium found. One of these mends it:
  npx playwright-core install chromium
  apt-get install chromium
  CHROME_PATH=/path/to/chrome, or --browser-path /path/to/chrome`;

async function chromium(): Promise<BrowserType> {
  for (const name of ['playwright-core', 'playwright', '@playwright/test']) {
    const found = (await import(name).catch(() => null)) as { chromium?: BrowserType; default?: { chromium?: BrowserType } } | null;
    const type = found?.chromium ?? found?.default?.chromium;
    if (type) return type;
  }
  throw new CannotAudit(NO_PLAYWRIGHT);
}

/** Where Chromium is: as told, by the environment, Playwright's own, the system's. */
function pathOf(type: BrowserType, told?: string): string | undefined {
  const named = told ?? process.env['CHROME_PATH'] ?? process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new CannotAudit(`There is no browser at ${named}.`);
  if (named || existsSync(type.executablePath())) return named;
  const system = SYSTEM.find((path) => existsSync(path));
  if (!system) throw new CannotAudit(NO_BROWSER);
  return system;
}

/** `MAP host address` for each; Chromium takes the first rule that fits. `*` is every host but this machine. */
const hostRules = (map: Record<string, string>) =>
  [
    ...Object.entries(map)
      .sort(([a], [b]) => Number(a === '*') - Number(b === '*') || a.localeCompare(b))
      .map(([host, address]) => `MAP ${host} ${address}`),
    ...('*' in map ? ['EXCLUDE localhost', 'EXCLUDE *.localhost', 'EXCLUDE 127.0.0.1'] : []),
  ].join(', ');

export interface Launched {
  browser: Browser;
  /** `Chromium 156.0.0.0` */
  name: string;
  userAgent: string;
  close(): Promise<void>;
}

/**
 * One browser for the whole audit; each scenario gets a context of its own, which shares nothing with another. The
 * browser has a profile on disk only because a profile's preferences are where third-party cookies can be allowed;
 * the contexts follow them.
 */
export async function launch({ browser: wanted = {}, hostMap = {}, insecure }: AuditConfig): Promise<Launched> {
  const type = await chromium();
  const executablePath = pathOf(type, wanted.path);
  const folder = mkdtempSync(join(tmpdir(), 'temoin-audit-'));
  mkdirSync(join(folder, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const rules = hostRules(hostMap);
  const args = [
    ...SILENT,
    // Banners that hide from robots would make a site look clean that is not.
    '--disable-blink-features=AutomationControlled',
    '--disable-features=Prerender2',
    ...(rules ? [`--host-resolver-rules=${rules}`] : []),
    // For service workers too, which Playwright's own option does not reach.
    ...(insecure ? ['--ignore-certificate-errors'] : []),
  ];
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const options = { headless: !wanted.headed, args, timeout: STARTS_WITHIN_MS, ...(executablePath && { executablePath }), ...(wanted.proxy && { proxy: { server: wanted.proxy } }) };
  const first: BrowserContext = await type.launchPersistentContext(folder, options).catch((error: unknown) => {
    remove();
    throw new CannotAudit(`The browser does not start: ${String(error).split('\n')[0]}`);
  });
  const browser = first.browser();
  if (!browser) throw new CannotAudit('This playwright-core is too old: 1.54 or later is needed.');
  const page = first.pages()[0] ?? (await first.newPage());
  const userAgent = (await page.evaluate(() => navigator.userAgent)).replace('HeadlessChrome', 'Chrome');
  const close = async () => {
    process.off('exit', remove);
    await first.close().catch(() => undefined);
    remove();
  };
  process.on('exit', remove);
  return { browser, name: `Chromium ${browser.version()}`, userAgent, close };
}
