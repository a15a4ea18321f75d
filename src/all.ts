/**
 * The drop-in script in one file, dist/temoin.all.js: no visitor's page fetches anything more. What is for developers
 * alone, `audit()`, `verify()` and the words for mistakes, stays in the file beside it; so do the languages but English
 * and French, and what stands in a page of its own.
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
import { createScreen, renderPanel } from './panel/index.js';
import { define } from './page/define.js';
import type { Loader } from './page/loader.js';
import { own } from './gate/document.js';
import { createLedger } from './ledger/ledger.js';
import { define as defineEmbed } from './embeds/consent-embed.element.js';
import { openMarkup } from './gate/markup.js';

const script = own('currentScript') as HTMLScriptElement;
const { src } = script;

const here: Record<string, object> = {
  'temoin.panel': { createScreen, renderPanel },
  'temoin.second-layer': {},
  'temoin.placeholder': {},
  'temoin.ledger': { createLedger },
  'temoin.embed': { define: defineEmbed, openMarkup },
  'locales/en': { default: en },
  'locales/en-ca': { default: en },
  'locales/fr': { default: fr },
};

define((async (name: string) => here[name] ?? import(new URL(`${name}.js`, src).href)) as Loader, script);
