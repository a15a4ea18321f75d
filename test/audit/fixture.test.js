// `expectNoConsentLeaks(page)` in a site's own Playwright test.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { chromium } from 'playwright';
import { expectNoConsentLeaks } from '../../dist/audit/index.js';
import { launchOptions } from '../helpers/browsers.js';
import { banner, cookie, html, inline } from './kit.js';
import { startServer } from './server.js';

const skip = !launchOptions('chromium') && 'no Chromium';

let server;
let browser;

before(async () => {
  if (skip) return;
  server = await startServer(
    new Map([
      ['leaky.test', { '/': html(inline(cookie('_ga')) + '<img src="https://www.google-analytics.com/collect.gif?v=1" alt="">') }],
      ['waits.test', { '/': html(banner({ given: cookie('_ga') })) }],
    ]),
  );
  browser = await chromium.launch({ ...launchOptions('chromium'), args: [`--host-resolver-rules=MAP * ${server.address}`] });
});
after(async () => {
  await browser?.close();
  server?.close();
});

async function at(host, prepare = async () => {}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`https://${host}/`);
  await prepare(page);
  return page;
}

const accept = (page) => page.getByRole('button', { name: 'Accept all' }).click();

test('throws what leaks, by whom and how to mend it', { skip }, async () => {
  const page = await at('leaky.test');
  await assert.rejects(expectNoConsentLeaks(page), ({ message }) => {
    assert.match(message, /2 consent leaks at https:\/\/leaky\.test\//);
    assert.match(message, /storage-before-consent: Cookie _ga .*\n {4}by https:\/\/leaky\.test\/:1\n/);
    assert.match(message, /request-before-consent: Request to www\.google-analytics\.com/);
    return true;
  });
});

test('lets a page pass that waits, before and after the visitor has chosen', { skip }, async () => {
  assert.deepEqual(await expectNoConsentLeaks(await at('waits.test')), []);
  const accepted = await at('waits.test', accept);
  assert.deepEqual(await expectNoConsentLeaks(accepted, { granted: ['analytics'] }), []);
});

test('counts what is granted in another category as a leak', { skip }, async () => {
  const page = await at('waits.test', accept);
  await assert.rejects(expectNoConsentLeaks(page, { granted: ['marketing'] }), /category-leak: Cookie _ga/);
});

test('takes the site’s levels and exceptions', { skip }, async () => {
  const page = await at('leaky.test');
  const rules = { 'storage-before-consent': 'warn', 'request-before-consent': 'off' };
  assert.deepEqual((await expectNoConsentLeaks(page, { rules })).map(({ rule }) => rule), ['storage-before-consent']);
});
