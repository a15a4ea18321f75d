/** The scenarios: what is done, in which order, and what is granted while it is done. */
import { findBanner, findWithdrawal } from '../consent/find.js';
import { looksAsked, openSettings } from '../consent/by-name.js';
import { reachedByKeyboard, type Buttons } from '../consent/buttons.js';
import { hasOwn, policyOf } from '../consent/own.js';
import type { Granted, ScenarioName } from '../types/index.js';
import { withAnotherVersion } from './another-version.js';
import { later } from './later.js';
import { tickedInAdvance } from './ticked.js';
import type { Visit } from './visit.js';

export type Scenario = (visit: Visit) => Promise<void>;

const NO_BANNER_SEEN = 'no banner was found';

/** Loads, and finds the banner; null, with the reason noted, where there is none. */
async function loadAndFind(visit: Visit, granted: Granted = 'none'): Promise<Buttons | null> {
  await visit.load(granted);
  const buttons = await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs);
  visit.policy = await policyOf(visit.page);
  if (buttons) {
    visit.banner = { ...visit.banner, adapter: buttons.adapter, method: buttons.method, ...(await buttons.look()) };
  } else if (await looksAsked(visit.page)) {
    visit.incomplete.push('something that looks like a banner was found, but no button in it was understood: name them with --accept, --reject and --withdraw');
  } else visit.skipped = NO_BANNER_SEEN;
  return buttons;
}

/** Clicks, and holds the click against what then shows; the banner must be away and stay away. */
async function choose(visit: Visit, name: string, granted: Granted, press: () => Promise<boolean>, refuses = false): Promise<boolean> {
  let pressed = false;
  await visit.step(name, granted, async () => (pressed = await press().catch(() => false)), { refuses });
  if (!pressed) visit.incomplete.push(`“${name}” could not be carried out`);
  return pressed;
}

async function follow(visit: Visit, granted: Granted): Promise<void> {
  await visit.reload(granted);
  // Not waited for: a banner that comes back comes with the page.
  if (await findBanner(visit.page, visit.config, null, visit.bannerMs)) visit.asksAgain = true;
  await visit.next(granted);
}

const before: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  visit.skipped = null;
  if (buttons) {
    // Looking at the settings is no choice; what is ticked there in advance would be one.
    await visit.step('preferences', 'none', () => (buttons.categories?.() ?? openSettings(visit.page)).catch(() => undefined));
    visit.banner.preticked = await tickedInAdvance(visit.page);
  }
  // What begins with the second page of a visit begins on the same one again, too.
  if (!(await visit.next('none'))) await visit.reload('none');
};

const reject: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && (await choose(visit, 'reject', 'none', buttons.reject, true))) await follow(visit, 'none');
};

const accept: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && (await choose(visit, 'accept', 'all', buttons.accept))) await follow(visit, 'all');
};

const withdraw: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !(await choose(visit, 'accept', 'all', buttons.accept))) return;
  await visit.reload('all');
  const way = await findWithdrawal(visit.page, visit.config);
  visit.banner.reopens = way?.byPage ?? false;
  if (!way) return;
  // What was granted may run on until the page is left: the reload is what counts.
  if (!(await choose(visit, 'withdraw', 'all', way.withdraw))) return;
  await visit.step('reload', 'none', () => visit.page.reload({ waitUntil: 'load' }), { withdraws: true });
  await visit.next('none');
};

const gpc: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  visit.skipped = null;
  if (buttons && (await choose(visit, 'accept', 'all', buttons.accept))) await visit.reload('all');
};

const idle: Scenario = async (visit) => {
  await visit.load();
  await visit.step('scroll', 'none', async () => {
    for (let part = 0; part < 4; part++) {
      await visit.page.mouse.wheel(0, 600);
      // A page hears of its scrolling once a frame (HTML §8.1.7.3).
      await visit.page.evaluate(() => new Promise(requestAnimationFrame)).catch(() => undefined);
    }
  });
};

const partial =
  (category: string): Scenario =>
  async (visit) => {
    const buttons = await loadAndFind(visit);
    if (!buttons) return;
    let chosen: boolean | null = null;
    await visit.step(category, [category], async () => (chosen = (await buttons.only?.(category).catch(() => false)) ?? null));
    if (chosen === null) visit.skipped = `nothing that can be chosen alone is called “${category}”`;
    else if (chosen) await follow(visit, [category]);
    else visit.incomplete.push(`“${category}” could not be chosen alone`);
  };

const close: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  const press = buttons?.close;
  if (!buttons || !press) return;
  const reject = visit.page.getByRole('button', { name: visit.banner.reject?.name ?? '' }).first();
  if (visit.banner.reject) visit.banner.keyboard = await reachedByKeyboard(visit.page, reject);
  if (await choose(visit, 'close', 'none', press)) await visit.reload('none');
};

/** The same visitor, come back: what was kept is there, what lasted for the session is not. */
const returning: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !(await choose(visit, 'reject', 'none', buttons.reject, true))) return;
  const session = (await visit.context.cookies()).filter(({ expires }) => expires < 0);
  for (const { name, domain, path } of session) await visit.context.clearCookies({ name, domain, path });
  await visit.page.goto('about:blank');
  await visit.step('return', 'none', () => visit.go(visit.url));
  if (await findBanner(visit.page, visit.config, null, visit.bannerMs)) visit.asksAgain = true;
};

const DAY_MS = 86_400_000;

const expired: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (!buttons || !(await choose(visit, 'accept', 'all', buttons.accept))) return;
  await visit.context.addInitScript(later, 400 * DAY_MS);
  // The browser's own clock stays: what would have expired is taken away.
  for (const { name, domain, path, expires } of await visit.context.cookies()) {
    if (expires * 1000 < Date.now() + 400 * DAY_MS) await visit.context.clearCookies({ name, domain, path });
  }
  await visit.step('a year later', 'none', () => visit.go(visit.url));
  visit.mustAsk = (await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs)) === null;
};

const versionBump: Scenario = async (visit) => {
  const buttons = await loadAndFind(visit);
  if (buttons && !(await hasOwn(visit.page))) visit.skipped = 'another version of the notice can be tried with temoin only';
  if (!buttons || visit.skipped || !(await choose(visit, 'accept', 'all', buttons.accept))) return;
  await withAnotherVersion(visit.page);
  await visit.step('new version', 'none', () => visit.go(visit.url));
  visit.mustAsk = (await findBanner(visit.page, visit.config, visit.rules, visit.bannerMs)) === null;
};

const noJs: Scenario = async (visit) => {
  await visit.load();
  await visit.next('none');
};

/** Files of consent managers, by how they are called. */
const MANAGER = /temoin(\.\w+)*\.js|cookie-?consent|klaro|orejime|tarteaucitron|c15t|onetrust|otsdk|cookiebot|uc\.js|usercentrics|didomi|axeptio|iubenda|cookieyes|osano|termly|complianz/i;

const blockedScript: Scenario = async (visit) => {
  await visit.context.route(
    (url) => MANAGER.test(url.pathname),
    (route) => (route.request().resourceType() === 'script' ? route.abort() : route.fallback()),
  );
  await visit.load();
  await visit.next('none');
};

const ALL: Partial<Record<ScenarioName, Scenario>> = { before, reject, accept, withdraw, gpc, idle, close, returning, expired, 'version-bump': versionBump, 'no-js': noJs, 'blocked-script': blockedScript };

export const scenarioOf = (name: ScenarioName): Scenario | undefined => (name.startsWith('partial:') ? partial(name.slice('partial:'.length)) : ALL[name]);
