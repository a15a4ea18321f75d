/** The drop-in script in one file that fetches nothing more: dist/temoin.all.js. */
import * as embeds from './embeds/index.js';
import * as inspect from './inspect/index.js';
import * as ledger from './ledger/index.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import { LANGUAGES } from './locales/index.js';
import type { Texts } from './locales/texts.js';
import { define } from './page/define.js';
import * as panel from './panel/index.js';

const texts: Record<(typeof LANGUAGES)[number], Texts> = { en, fr };

define(
  {
    languages: LANGUAGES,
    panel: () => Promise.resolve(panel),
    locale: (language) => Promise.resolve({ default: texts[language as keyof typeof texts] }),
    embeds: () => Promise.resolve(embeds),
    inspect: () => Promise.resolve(inspect),
    ledger: () => Promise.resolve(ledger),
  },
  document.currentScript as HTMLScriptElement | null,
);
