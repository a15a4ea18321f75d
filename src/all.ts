/** The drop-in script in one file that fetches nothing more: dist/temoin.all.js. */
import { defineEmbed } from './embeds/index.js';
import { audit, say, verify } from './inspect/index.js';
import { createLedger } from './ledger/index.js';
import en from './locales/en.js';
import fr from './locales/fr.js';
import { LANGUAGES } from './locales/index.js';
import type { Texts } from './locales/texts.js';
import { define } from './page/define.js';
import { createScreen } from './panel/index.js';

const texts: Record<(typeof LANGUAGES)[number], Texts> = { en, fr };

define(
  {
    languages: LANGUAGES,
    panel: async () => ({ createScreen }),
    locale: async (language) => ({ default: texts[language as keyof typeof texts] }),
    embeds: async () => ({ defineEmbed }),
    inspect: async () => ({ audit, say, verify }),
    ledger: async () => ({ createLedger }),
  },
  document.currentScript as HTMLScriptElement | null,
);
