/**
 * The drop-in script in one file, dist/temoin.all.js: no visitor's page fetches anything more. What is for developers
 * alone, `audit()`, `verify()` and the words for mistakes, stays in the file beside it.
 */
import { defineEmbed } from './embeds/consent-embed.element.js';
import { own } from './gate/document.js';
import { openMarkup } from './gate/markup.js';
import { createLedger } from './ledger/ledger.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import { define } from './page/define.js';
import type { Loader } from './page/loader.js';
import { createScreen } from './panel/index.js';

const script = own('currentScript') as HTMLScriptElement;
const { src } = script;

const here: Record<string, object> = {
  'temoin.panel': { createScreen },
  'temoin.ledger': { createLedger },
  'temoin.embeds': { define: defineEmbed, openMarkup },
  'locales/en': { default: en },
  'locales/fr': { default: fr },
};

define((async (name: string) => here[name] ?? import(new URL(`${name}.js`, src).href)) as Loader, script);
