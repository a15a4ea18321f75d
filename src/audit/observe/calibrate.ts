/** Whether this browser shows what a visitor's would: one that blocks or is found out makes a dirty site look clean. */
import type { AuditConfig } from '../config.js';
import type { Environment } from '../types/index.js';
import type { Launched } from './browser.js';
import { newContext } from './context.js';

declare const __VERSION__: string;

// Never asked of any server: both are answered here.
const SITE = 'https://site.calibration.invalid/';
const THIRD = 'https://third.calibration-party.invalid/';

const BLOCKED = 'This browser blocks third-party cookies: what embedded sites store is under-reported.';
const SHOWN = 'This browser tells pages that it is driven by a program: banners that hide from robots are missing.';

export async function calibrate(launched: Launched, config: AuditConfig): Promise<Environment> {
  const context = await newContext(launched, config);
  try {
    const html = (body: string) => ({ contentType: 'text/html', body: `<!doctype html><title>Calibration</title>${body}` });
    await context.route(SITE, (route) => route.fulfill(html(`<iframe src="${THIRD}"></iframe>`)));
    await context.route(THIRD, (route) => route.fulfill(html('<script>document.cookie = "seen=1; Secure; SameSite=None"</script>')));
    const page = await context.newPage();
    await page.goto(SITE);
    const cookies = await context.cookies(THIRD);
    const found = await page.evaluate(() => navigator.webdriver || navigator.userAgent.includes('Headless'));
    const allowed = cookies.some(({ name }) => name === 'seen');
    const { locale = 'en-US', timezone = 'UTC' } = config.browser ?? {};
    return {
      temoin: __VERSION__,
      browser: launched.name,
      thirdPartyCookies: allowed ? 'allowed' : 'blocked',
      webdriver: found ? 'shown' : 'hidden',
      locale,
      timezone,
      notes: [...(allowed ? [] : [BLOCKED]), ...(found ? [SHOWN] : [])],
    };
  } finally {
    await context.close();
  }
}
