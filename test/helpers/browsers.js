// Where each browser engine is on this machine: an environment variable, Playwright's own download, or the system's.
import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from 'playwright';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const playwrights = { chromium, firefox, webkit };

const system = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkit: [],
};

// A machine that does much else takes its time.
const STARTS_WITHIN_MS = 180_000;

// Chromium looks up its maker's hosts at start. No test needs a name from outside this machine.
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

// What else Chromium asks its maker for when it has a profile on disk.
const SILENT = ['--gaia-url=http://127.0.0.1:9', '--component-updater=url-source=http://127.0.0.1:9/'];

// A test's proxy must get what goes to this machine, too.
const QUIET = {
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/**
 * Playwright's launch options for an engine; undefined where Playwright cannot drive one on this machine.
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @returns {import('playwright').LaunchOptions | undefined}
 */
export function launchOptions(engine) {
  const own = { chromium: { args: [OFFLINE, ...SILENT] }, firefox: { firefoxUserPrefs: QUIET }, webkit: {} }[engine];
  const extra = { ...own, timeout: STARTS_WITHIN_MS };
  const fromEnvironment = process.env[`${engine.toUpperCase()}_PATH`];
  if (!fromEnvironment && existsSync(playwrights[engine].executablePath())) return extra;
  const executablePath = fromEnvironment ?? system[engine].find((path) => existsSync(path));
  if (!executablePath) return undefined;
  // A stock Firefox speaks WebDriver BiDi, which Playwright calls by this channel's name.
  return { ...extra, executablePath, ...(engine === 'firefox' && { channel: 'moz-firefox' }) };
}

/** Whether the system has WebKitGTK with its driver, for where Playwright has no WebKit of its own. */
export const hasWebKitGtk = () => existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb');

/**
 * How an engine is driven here: by Playwright, by our own WebDriver client, or not at all.
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @returns {'playwright' | 'webdriver' | undefined}
 */
export function drivenBy(engine) {
  if (launchOptions(engine)) return 'playwright';
  return engine === 'webkit' && hasWebKitGtk() ? 'webdriver' : undefined;
}

/** The engines this machine lacks. */
export const missingEngines = () => ENGINES.filter((engine) => !drivenBy(engine));
