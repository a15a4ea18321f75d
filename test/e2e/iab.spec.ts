/** The bridges to IAB's frameworks: what they say, read back with IAB Tech Lab's own decoders. */
import { readFileSync } from 'node:fs';
import { GppModel } from '@iabgpp/cmpapi';
import { TCString } from '@iabtechlabtcf/core';
import { expect, test, type Visit } from '../helpers/test.js';
import { answer, BANNER, decided, ready, site } from './site.js';

const stub = (name: string): string => readFileSync(`dist/temoin.${name}-stub.html`, 'utf8');
const ATTRIBUTES = 'categories="analytics marketing"';
const gppPage = (attributes = '', more = '') => site('', { head: `${stub('gpp')}<script>asked = []; __gpp('addEventListener', (event, isIn) => asked.push(event.eventName + ' ' + event.pingData.signalStatus))</script>`, attributes: `${ATTRIBUTES} ${more}`, children: '' }).replace('</body>', `<script src="/dist/temoin.gpp.js" async ${attributes}></script></body>`);

interface Ping {
  gppString: string;
  signalStatus: string;
  cmpStatus: string;
  cmpId: number;
  applicableSections: number[];
  supportedAPIs: string[];
}
const gpp = (visit: Visit): Promise<Ping> => visit.evaluate(() => new Promise<Ping>((resolve) => (Reflect.get(window, '__gpp') as (command: string, callback: (answer: Ping) => void) => void)('ping', resolve)));
const until = (visit: Visit) => expect.poll(async () => (await gpp(visit)).signalStatus).toBe('ready');
const decodedGpp = async (visit: Visit) => {
  const model = new GppModel((await gpp(visit)).gppString);
  return (section: string, field: string): unknown => model.getFieldValue(section, field);
};

test('a GPP string says what was chosen, for the sections asked for', async ({ visit, world }) => {
  world.page('/page.html', gppPage('data-sections="usnat usca usva"'));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await until(visit);
  expect(await gpp(visit)).toMatchObject({ cmpStatus: 'loaded', cmpId: 1, applicableSections: [7, 8, 9], supportedAPIs: ['7:usnat', '8:usca', '9:usva'] });
  let field = await decodedGpp(visit);
  expect([field('usnat', 'SaleOptOut'), field('usnat', 'SharingOptOut'), field('usnat', 'TargetedAdvertisingOptOut'), field('usca', 'SaleOptOut'), field('usva', 'SaleOptOut')]).toEqual([1, 1, 1, 1, 1]);
  expect([field('usnat', 'SaleOptOutNotice'), field('usnat', 'Gpc'), field('usnat', 'MspaCoveredTransaction')]).toEqual([1, false, 2]);
  await answer(visit, 'accept-all');
  await expect.poll(async () => (await decodedGpp(visit))('usnat', 'SaleOptOut')).toBe(2);
  field = await decodedGpp(visit);
  expect([field('usnat', 'SharingOptOut'), field('usca', 'SharingOptOut'), field('usva', 'TargetedAdvertisingOptOut')]).toEqual([2, 2, 2]);
  // What was asked before it was there was kept, and `ready` is said last.
  const events = await visit.evaluate(() => Reflect.get(window, 'asked') as string[]);
  expect(events[0]).toContain('listenerRegistered');
  expect(events.at(-1)).toBe('signalStatus ready');
  expect(events.indexOf('sectionChange not ready')).toBeGreaterThan(-1);
  expect(await visit.pageErrors()).toEqual([]);
});

test('a GPP string carries Global Privacy Control, and an unknown section is told of', async ({ visit, world }) => {
  world.page('/page.html', gppPage('data-sections="usnat tcfeuv2"', 'model="opt-out"'));
  await visit.goto('/page.html');
  await until(visit);
  expect((await decodedGpp(visit))('usnat', 'SaleOptOut')).toBe(2);
  expect((await visit.consoleMessages()).join()).toContain('tcfeuv2 is no section of a state');
  await visit.before(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true }));
  await visit.goto('/page.html?signal');
  await until(visit);
  const field = await decodedGpp(visit);
  expect([field('usnat', 'SaleOptOut'), field('usnat', 'Gpc')]).toEqual([1, true]);
});

test('the stub answers frames, and keeps their questions', async ({ visit, world }) => {
  world.page('/page.html', gppPage());
  await visit.goto('/page.html');
  await until(visit);
  const answered = await visit.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }: MessageEvent<{ __gppReturn?: { returnValue: { gppVersion: string }; success: boolean; callId: string } }>) => data.__gppReturn && resolve([data.__gppReturn.success, data.__gppReturn.callId, data.__gppReturn.returnValue.gppVersion]));
        postMessage({ __gppCall: { command: 'ping', parameter: undefined, version: '1.1', callId: 'one' } });
      }),
  );
  expect(answered).toEqual([true, 'one', '1.1']);
  expect(await visit.evaluate(() => '__gppLocator' in frames)).toBe(true);
});

const named = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, { id: at + 1, name: `P${at + 1}`, description: '', descriptionLegal: '', illustrations: [] }]));
const vendor = (id: number, purposes: number[]) => ({ id, name: `V${id}`, purposes, legIntPurposes: [], flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [], urls: [], dataRetention: {}, cookieMaxAgeSeconds: null, usesCookies: true, usesNonCookieAccess: false });
const LIST = { gvlSpecificationVersion: 3, vendorListVersion: 90, tcfPolicyVersion: 5, lastUpdated: '2026-11-20T16:00:00Z', purposes: named(11), specialPurposes: named(3), features: named(3), specialFeatures: named(2), stacks: {}, dataCategories: {}, vendors: { 2: vendor(2, [1, 8]), 755: vendor(755, [1, 2, 3, 4, 7]), 9: vendor(9, []) } };

interface TcData {
  tcString: string;
  eventStatus: string;
  cmpStatus: string;
  gdprApplies: boolean;
}
const tcfPage = (attributes: string) => site('', { head: `${stub('tcf')}<script>said = []; __tcfapi('addEventListener', 2, (data) => said.push(data))</script>`, attributes: ATTRIBUTES }).replace('</body>', `<script src="/dist/temoin.tcf.js" async ${attributes}></script></body>`);
const ids = (vector: { maxId: number; has(id: number): boolean }): number[] => Array.from({ length: vector.maxId }, (_, at) => at + 1).filter((id) => vector.has(id));
const last = (visit: Visit): Promise<TcData | undefined> => visit.evaluate(() => (Reflect.get(window, 'said') as TcData[]).at(-1));

test('a TC string says what was chosen, names the vendors disclosed, and claims no legitimate interest', async ({ visit, world }) => {
  world.page('/list.json', JSON.stringify(LIST));
  world.page('/page.html', tcfPage('data-cmp-id="300" data-vendor-list="/list.json" data-purposes="analytics:1,8 marketing:2,3,4,7" data-publisher-country="FR"'));
  await visit.goto('/page.html');
  await visit.waitFor(BANNER);
  await expect.poll(async () => (await last(visit))?.eventStatus).toBe('cmpuishown');
  const before = TCString.decode((await last(visit))!.tcString);
  expect([ids(before.purposeConsents), ids(before.vendorConsents), ids(before.vendorsDisclosed)]).toEqual([[], [], [2, 9, 755]]);
  expect(before).toMatchObject({ cmpId: 300, vendorListVersion: 90, publisherCountryCode: 'FR', isServiceSpecific: true });
  await visit.evaluate(() => window.cookieConsent.decide({ analytics: true, marketing: false }));
  await decided(visit, 'save');
  await expect.poll(async () => (await last(visit))?.eventStatus).toBe('useractioncomplete');
  await expect.poll(async () => ids(TCString.decode((await last(visit))!.tcString).purposeConsents)).toEqual([1, 8]);
  const after = TCString.decode((await last(visit))!.tcString);
  expect(ids(after.vendorConsents)).toEqual([2]);
  expect([ids(after.vendorLegitimateInterests), ids(after.purposeLegitimateInterests), +after.lastUpdated % 86_400_000]).toEqual([[], [], 0]);
  await visit.reload();
  await ready(visit, 'decided');
  await expect.poll(async () => !!(await last(visit))?.tcString).toBe(true);
  await expect.poll(async () => ids(TCString.decode((await last(visit))!.tcString).purposeConsents).join()).toBe('1,8');
  expect(await visit.pageErrors()).toEqual([]);
});

test('TCF stays off without a registered id and a vendor list, and says why; temoin itself goes on', async ({ visit, world }) => {
  for (const [attributes, why] of [['data-vendor-list="/list.json"', 'data-cmp-id'], ['data-cmp-id="1" data-vendor-list="/list.json"', 'data-cmp-id'], ['data-cmp-id="300"', 'data-vendor-list'], ['data-cmp-id="300" data-vendor-list="/none.json"', '404']] as const) {
    world.page('/page.html', tcfPage(attributes));
    await visit.goto(`/page.html?${encodeURIComponent(attributes)}`);
    await visit.waitFor(BANNER);
    await expect.poll(async () => (await visit.consoleMessages()).filter((message) => message.includes('TCF is off')).at(-1)).toContain(why);
    expect(await last(visit)).toBe(null);
  }
});

test('nothing of IAB’s is fetched by temoin itself', async ({ visit, world }) => {
  world.page('/page.html', site('', { attributes: `${ATTRIBUTES} integrations="google"` }));
  await visit.goto('/page.html');
  await answer(visit, 'accept-all');
  await world.log.settled();
  expect(world.log.requests(/gpp|tcf/)).toEqual([]);
  expect(await visit.evaluate(() => ['__gpp' in window, '__tcfapi' in window])).toEqual([false, false]);
});
