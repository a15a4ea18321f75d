/**
 * The drop-in script in one file, dist/temoin.all.js: no visitor's page fetches anything more. What is for developers
 * alone, `audit()`, `verify()` and the words for mistakes, stays in the file beside it; so do the languages but English
 * and French, and what stands in a page of its own.
 */
import { defineEmbed } from './embeds/consent-embed.element.js';
import { own } from './gate/document.js';
import { openMarkup } from './gate/markup.js';
import { createLedger } from './ledger/ledger.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import { define } from './page/define.js';
import type { Loader } from './page/loader.js';
import { createScreen, renderPanel } from './panel/index.js';
import './panel/placeholder.element.js';
import './panel/preferences.js';

const script = own('currentScript') as HTMLScriptElement;
const { src } = script;

const here: Record<string, object> = {
  'temoin.panel': { createScreen, renderPanel },
  'temoin.preferences': {},
  'temoin.placeholder': {},
  'temoin.ledger': { createLedger },
  'temoin.embeds': { defineEmbed, openMarkup },
  'locales/en': { default: en },
  'locales/en-ca': { default: en },
  'locales/fr': { default: fr },
};

define((async (name: string) => here[name] ?? import(new URL(`${name}.js`, src).href)) as Loader, script);
