/** A browser, and visits to a page in it. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/browsers.js';

export const SLOWDOWN = 4;

/** Less than `ms` within POLL_MS is the browser's own breathing, once it has been no more for so many `polls`. */
const THREAD = { ms: 20, polls: 6 };
const BROWSER = { ms: 60, polls: 2 };
const POLL_MS = 250;
const LONGEST_MS = 30_000;

export async function openBrowser() {
  const options = launchOptions('chromium');
  if (!options) throw new Error('There is no Chromium here: set CHROMIUM_PATH.');
  // Some banners hide from browsers that say they are driven.
  return chromium.launch({ ...options, args: [...options.args, '--disable-blink-features=AutomationControlled'] });
}

const metricsOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Waits until what has been spent, in seconds, hardly grows any more. */
async function calm({ ms, polls }, spent) {
  const end = Date.now() + LONGEST_MS;
  let before = -Infinity;
  for (let still = 0; still < polls && Date.now() < end; ) {
    await wait(POLL_MS);
    const now = await spent();
    still = (now - before) * 1000 < ms ? still + 1 : 0;
    before = now;
  }
}

/** Until the main thread has nothing more to do. Runs nothing in the page: that would be counted. */
const quiet = (session) => calm(THREAD, async () => (await metricsOf(session)).TaskDuration);

/** Until the browser itself has nothing more to do: a window that is open loads pages of the browser's own for a second. */
async function rest(browser) {
  const session = await browser.newBrowserCDPSession();
  await calm(BROWSER, async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  });
  await session.detach();
}

/**
 * Opens a page in a context, at 1/`slowdown` of this machine's speed, and waits until it has come to rest.
 * `probe` is run in it before anything of its own, with `about`.
 */
export async function visit(context, url, { slowdown = 1, probe, about } = {}) {
  const page = await context.newPage();
  if (probe) await page.addInitScript(probe, about);
  const session = await context.newCDPSession(page);
  // The thread's own time: what else the machine does meanwhile is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await rest(context.browser());
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
  await quiet(session);
  return {
    page,
    slowTo: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    metrics: () => metricsOf(session),
    quiet: () => quiet(session),
  };
}

/** Clicks in the middle of an element, with nothing but the mouse: no helper of the driver's in the page's click. */
export async function press(page, selector) {
  const button = page.locator(selector).first();
  await button.waitFor({ timeout: LONGEST_MS });
  const { x, y, width, height } = await button.boundingBox();
  await wait(POLL_MS);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Answers the banner and waits until the choice is in a cookie. */
export async function decide(context, url, selector) {
  const { page, quiet } = await visit(context, url);
  await press(page, selector);
  const isStored = async () => (await context.cookies()).some(({ value }) => value.length > 5);
  for (const end = Date.now() + LONGEST_MS; !(await isStored()); await wait(POLL_MS))
    if (Date.now() > end) throw new Error(`No choice was stored at ${url}.`);
  await quiet();
  await page.close();
}
