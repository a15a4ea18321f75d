/**
 * The drop-in script in one file, dist/temoin.all.js: no visitor's page fetches anything more. What is for developers
 * alone, `audit()`, `verify()` and the words for mistakes, stays in the file beside it.
 */
import { defineEmbed } from './embeds/consent-embed.element.js';
import { createLedger } from './ledger/ledger.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import { own } from './gate/document.js';
import { LANGUAGES } from './locales/index.js';
import type { Texts } from './locales/texts.js';
import { define } from './page/define.js';
import { createScreen } from './panel/index.js';

const texts: Record<string, Texts> = { en, fr } satisfies Record<(typeof LANGUAGES)[number], Texts>;
const script = own('currentScript') as HTMLScriptElement;
const { src } = script;

define(
  {
    languages: LANGUAGES,
    panel: async () => ({ createScreen }),
    locale: async (language) => ({ default: texts[language]! }),
    embeds: async () => ({ defineEmbed }),
    ledger: async () => ({ createLedger }),
    inspect: () => import(new URL('temoin.inspect.js', src).href),
  },
  script,
);
