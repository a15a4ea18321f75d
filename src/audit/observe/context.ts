/** A fresh profile: nothing stored, nothing remembered of another scenario. */
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { AuditConfig } from '../config.js';
import type { Launched } from './browser.js';

/** Global Privacy Control as a browser says it: on every frame's navigator, and in a header. */
export const GPC_HEADERS = { 'Sec-GPC': '1' };

const sayGpc = () => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, enumerable: true, get: () => true });
};

export interface ContextWishes {
  gpc?: boolean;
  withoutJavaScript?: boolean;
  harPath?: string;
  storageState?: BrowserContextOptions['storageState'];
}

export async function newContext({ browser, userAgent }: Launched, config: AuditConfig, wishes: ContextWishes = {}): Promise<BrowserContext> {
  const { locale = 'en-US', timezone = 'UTC', viewport = { width: 1280, height: 800 }, headers = {}, storageState, httpCredentials } = config.browser ?? {};
  const state = wishes.storageState ?? storageState;
  const extraHTTPHeaders = { ...headers, ...(wishes.gpc && GPC_HEADERS) };
  const context = await browser.newContext({
    userAgent,
    locale,
    timezoneId: timezone,
    viewport,
    reducedMotion: 'reduce',
    ignoreHTTPSErrors: config.insecure ?? false,
    javaScriptEnabled: !wishes.withoutJavaScript,
    ...(Object.keys(extraHTTPHeaders).length > 0 && { extraHTTPHeaders }),
    ...(state && { storageState: state }),
    ...(httpCredentials && { httpCredentials }),
    ...(wishes.harPath && { recordHar: { path: wishes.harPath, content: 'omit' as const } }),
  });
  if (wishes.gpc) await context.addInitScript(sayGpc);
  return context;
}
