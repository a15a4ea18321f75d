/**
 * Loaded where a site asks for it (`integrations`, `import-from`), before anything may open: takes over what another consent
 * manager knows, then fetches one file a vendor and lets it tell the vendor’s code.
 */
import { namesIn } from '../core/names.js';
import type { Page } from '../page/page.js';
import { createStore, type Integration } from './store.js';

/** A line makes an integration: the build writes `dist/vendors/<name>.js` for each. */
const VENDORS: Readonly<Record<string, () => Promise<{ default: Integration }>>> = {
  adobe: () => import('./adobe.js'),
  clarity: () => import('./clarity.js'),
  google: () => import('./google.js'),
  'google-advanced': () => import('./google-advanced.js'),
  gtm: () => import('./gtm.js'),
  hubspot: () => import('./hubspot.js'),
  matomo: () => import('./matomo.js'),
  'matomo-cookies': () => import('./matomo-cookies.js'),
  meta: () => import('./meta.js'),
  microsoft: () => import('./microsoft.js'),
  piano: () => import('./piano.js'),
  pinterest: () => import('./pinterest.js'),
  shopify: () => import('./shopify.js'),
  tiktok: () => import('./tiktok.js'),
  wp: () => import('./wp.js'),
};

async function tellAll(page: Page): Promise<void> {
  const { element } = page;
  if (element!.hasAttribute('import-from')) await page.load('temoin.takeover').then((part) => part.begin(page)).catch(page.fail);
  // Whoever will be asked: the panel can travel meanwhile.
  if (page.reason) void page.load('temoin.panel').catch(String);
  const names = new Set(namesIn(element!.getAttribute('integrations')));
  const known = [...names].filter((name) => Object.hasOwn(VENDORS, name));
  if (known.length < names.size) page.warn('value', element, 'integrations', known.join(' ') || undefined);
  if (!known[0]) return;
  const store = createStore(page);
  // One that cannot be had does not keep the others, or the page, waiting.
  await Promise.all(known.map((name) => VENDORS[name]!().then((part) => part.default(store)).catch(page.fail)));
}

let begun: Promise<void> | undefined;

/** Settles when everything has been told what is denied, and what is granted. Once a page; never rejects. */
export const begin = (page: Page): Promise<void> => (begun ??= tellAll(page).catch(page.fail));
