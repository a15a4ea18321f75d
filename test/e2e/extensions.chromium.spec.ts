// Tools that answer or hide the banner for their user, each with its written rule in demo/rules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from '../helpers/test.js';
import { BANNER, held, site } from './site.js';

const AUTOCONSENT = join(dirname(createRequire(import.meta.url).resolve('@duckduckgo/autoconsent')), 'autoconsent.playwright.js');
const rule = (name: string): unknown => JSON.parse(readFileSync(`demo/rules/${name}.json`, 'utf8'));

const EMBED = '<consent-embed src="https://youtu.be/aqz-KE-bpKQ" title="Big Buck Bunny"></consent-embed>';

const CONFIG = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: true,
  enableCosmeticRules: true,
  enableGeneratedRules: false,
  detectRetries: 100,
  isMainWorld: true,
  prehideTimeout: 2000,
  enableHeuristicDetection: false,
  heuristicMode: 'off',
  visualTest: false,
  logs: {},
};

test('DuckDuckGo’s autoconsent refuses with our rule, and sees itself that it did', async ({ page, world }) => {
  const heard: { type: string; result?: boolean }[] = [];
  await page.exposeBinding('autoconsentSendMessage', async (_source, message: (typeof heard)[0]) => {
    heard.push(message);
    const answer = message.type === 'init' ? { type: 'initResp', rules: { autoconsent: [rule('autoconsent')] }, config: CONFIG } : message.type === 'autoconsentDone' ? { type: 'selfTest' } : null;
    // Not waited for: it answers by calling this again.
    if (answer) void page.evaluate((sent) => (Reflect.get(window, 'autoconsentReceiveMessage') as (message: object) => void)(sent), answer);
  });
  world.page('/page.html', site(`${held('count')}${EMBED}`));
  await page.goto('/page.html');
  await page.evaluate(readFileSync(AUTOCONSENT, 'utf8'));
  await expect.poll(() => heard.filter(({ type }) => /Result$/.test(type)).map(({ type, result }) => [type, result])).toEqual([['optOutResult', true], ['selfTestResult', true]]);
  await world.log.settled();
  expect(world.log.thirdParties()).toEqual([]);
  await expect(page.locator('consent-placeholder button').first()).toBeVisible();
});

test('Consent-O-Matic finds each thing of its rule where it looks: in an element, or in its shadow root', async ({ page, world }) => {
  world.page('/page.html', site('', { attributes: 'categories="analytics multimedia preferences marketing social"' }));
  await page.goto('/page.html');
  await page.locator(BANNER).waitFor();
  await page.locator('consent-panel [data-consent-action="preferences"]').click();
  await page.locator('consent-panel dialog').waitFor();
  const places = [...JSON.stringify(rule('consent-o-matic')).matchAll(/(?:"parent":\{"selector":"([^"]+)"\},)?"target":\{"selector":"([^"]+)"\}/g)].map(([, parent, target]) => [parent ?? '', target!]);
  expect(places.length).toBeGreaterThan(10);
  const found = await page.evaluate(
    (all) => all.map(([parent, target]) => [target, (parent ? document.querySelector(parent)!.shadowRoot! : document).querySelectorAll(target!).length]),
    places.filter(([, target]) => !/open=banner|action=preferences/.test(target!)),
  );
  expect(found.filter(([, count]) => count !== 1)).toEqual([]);
});

for (const layout of ['bar', 'dialog']) {
  test(`a page whose ${layout} an extension hides stays usable, and its placeholders still ask`, async ({ page, world }) => {
    world.page('/page.html', site(`${EMBED}<button onclick="document.title = 'pressed'">Press</button>${held('count')}`, { attributes: `layout="${layout}"`, head: '<style>cookie-consent { display: none !important }</style>' }));
    await page.goto('/page.html');
    await page.locator('cookie-consent[state=undecided]').waitFor({ state: 'attached' });
    await page.locator('consent-placeholder button').first().waitFor();
    await page.locator('body > button').click();
    await expect(page).toHaveTitle('pressed');
    expect(world.log.thirdParties()).toEqual([]);
    await page.locator('[data-consent-action="embed-once"]').click();
    await expect.poll(() => world.log.requests('youtube-nocookie').length).toBeGreaterThan(0);
    expect(world.log.requests('count.js')).toEqual([]);
  });
}
