/** What a site’s page loads, for tests: every lazy part is written down, and can be made to fail. */
import * as embeds from '../../../src/embeds/index.js';
import * as inspect from '../../../src/inspect/index.js';
import * as ledger from '../../../src/ledger/index.js';
import * as more from '../../../src/more/index.js';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import { define } from '../../../src/page/define.js';
import * as panel from '../../../src/panel/index.js';

const loaded: string[] = [];
const missing = new Set<string>();

async function part<T>(name: string, value: T): Promise<T> {
  loaded.push(name);
  if (missing.has(name)) throw new TypeError(`${name} is out of reach`);
  return value;
}

const site = {
  loaded,
  missing,
  define: (script?: HTMLScriptElement) =>
    define(
      {
        languages: ['en', 'fr'],
        panel: () => part('panel', panel),
        locale: (language) => part(language, { default: language === 'fr' ? fr : en }),
        ledger: () => part('ledger', ledger),
        embeds: () => part('embeds', embeds),
        inspect: () => part('inspect', inspect),
        more: () => part('more', more),
      },
      script,
    ),
};

export type Site = typeof site;

(window as unknown as { site: Site }).site = site;
