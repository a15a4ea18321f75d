/**
 * The drop-in script in one file, dist/temoin.all.js: a plain page fetches nothing more. What only some sites need stays in
 * the files beside it: what is for developers (`audit()`, `verify()`, the words for mistakes), what stands in a page of its
 * own, what opens markup, embeds that are not YouTube's, languages but English and French, and of these the words for
 * services, for another `model`, for whoever is asked again, and for categories that sell, are sensitive, or are not
 * `analytics` or `multimedia`.
 * Mistakes in the page are looked for when a developer asks: `?temoin-audit`.
 */
// Like beside like, and 200 bytes go: texts, style sheets and markup before the rest.
import en from './locales/en.js';
import fr from './locales/fr.js';
import './panel/tokens.styles.js';
import './panel/base.styles.js';
import './panel/panel.styles.js';
import './panel/placeholder.styles.js';
import './panel/preferences.js';
import './panel/placeholder.element.js';
import './panel/panel.element.js';
import './panel/room.js';
import { renderPanel } from './panel/render.js';
import { createScreen } from './panel/screen.js';
import { added } from './panel/added.js';
import { define } from './page/define.js';
import type { CookieConsentElement } from './page/cookie-consent.element.js';
import type { Loader } from './page/loader.js';
import { page } from './page/page.js';
import { own } from './gate/document.js';
import { createLedger } from './ledger/ledger.js';
import { define as defineEmbed } from './embeds/consent-embed.element.js';

const script = own('currentScript') as HTMLScriptElement;
const { src } = script;

const here: Record<string, object> = {
  'temoin.panel': { createScreen, renderPanel },
  'temoin.placeholder': {},
  'temoin.ledger': { createLedger },
  'temoin.embed': { define: defineEmbed },
  'locales/en': { default: en },
  'locales/fr': { default: fr },
};

const beside = (name: string): Promise<object> => import(new URL(`${name}.js`, src).href);

let hasOthers = false;

async function load(name: string): Promise<object> {
  const { categories, model } = page.settings.policy;
  // A file that is missing costs the words it holds, or the names of the services: the visitor is asked all the same.
  if (name === 'temoin.second-layer') {
    if (categories.some(({ cookies, services, storage }) => cookies ?? services[0] ?? storage)) Object.assign(added, await beside('temoin.services').catch(String));
    return {};
  }
  // What an embed can be but a film has its words in a language's whole file.
  hasOthers ||= name === 'temoin.providers';
  if (name === 'temoin.panel' && location.search.includes('temoin-audit')) Object.assign(added, await beside('temoin.lint').catch(String));
  const isPlain =
    !hasOthers &&
    model === 'opt-in' &&
    // Asked for the first time, or not asked at all.
    (page.reason ? page.reason === 'first' && !(page.element as CookieConsentElement).history[0] : true) &&
    categories.every((category) => !(category.services[0] ?? (category.sale || category.sensitive || category.name === 'preferences')));
  return (isPlain || !/^l/.test(name) ? here[name] : null) ?? beside(name).catch((error) => here[name] ?? Promise.reject(error as Error));
}

define(load as Loader, script);
