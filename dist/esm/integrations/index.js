import { namesIn } from '../core/names.js';
import { createStore } from './store.js';

const VENDORS = {
  adobe: () => import('./adobe.js'),
  clarity: () => import('./clarity.js'),
  google: () => import('./google.js'),
  "google-advanced": () => import('./google-advanced.js'),
  gtm: () => import('./gtm.js'),
  hubspot: () => import('./hubspot.js'),
  matomo: () => import('./matomo.js'),
  "matomo-cookies": () => import('./matomo-cookies.js'),
  meta: () => import('./meta.js'),
  microsoft: () => import('./microsoft.js'),
  piano: () => import('./piano.js'),
  pinterest: () => import('./pinterest.js'),
  shopify: () => import('./shopify.js'),
  tiktok: () => import('./tiktok.js'),
  wp: () => import('./wp.js')
};
async function tellAll(page) {
  const { element } = page;
  if (element.hasAttribute("import-from")) await page.load("temoin.takeover").then((part) => part.begin(page)).catch(page.fail);
  if (page.reason) void page.load("temoin.panel").catch(String);
  const names = new Set(namesIn(element.getAttribute("integrations")));
  const known = [...names].filter((name) => Object.hasOwn(VENDORS, name));
  if (known.length < names.size) page.warn("value", element, "integrations", known.join(" ") || void 0);
  if (!known[0]) return;
  const store = createStore(page);
  await Promise.all(known.map((name) => VENDORS[name]().then((part) => part.default(store)).catch(page.fail)));
}
let begun;
const begin = (page) => begun ??= tellAll(page).catch(page.fail);

export { begin };
