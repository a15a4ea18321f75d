/**
 * The drop-in script in one file, dist/temoin.all.js: no visitor's page fetches anything more. What is for developers
 * alone, `audit()`, `verify()` and the words for mistakes, stays in the file beside it; so do the languages but English
 * and French, and what stands in a page of its own.
 */
import { defineEmbed } from './embeds/consent-embed.element.js';
import { createLedger } from './ledger/ledger.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import type { Texts } from './locales/texts.js';
import { define } from './page/define.js';
import * as panel from './panel/index.js';

const texts: Record<string, Texts> = { en, fr };
const script = document.currentScript as HTMLScriptElement;
const file = (name: string) => import(new URL(`${name}.js`, script.src).href) as Promise<never>;

define(
  {
    panel: async () => panel,
    locale: async (language) => (texts[language.slice(0, 2)] ? { default: texts[language.slice(0, 2)]! } : file(`locales/${language}`)),
    embeds: async () => ({ defineEmbed }),
    ledger: async () => ({ createLedger }),
    inPage: () => file('temoin.in-page'),
    inspect: () => file('temoin.inspect'),
  },
  script,
);
