/** What a site’s page loads, for tests: every lazy part is written down, and can be made to fail. */
import * as delivery from '../../../src/delivery/index.js';
import * as embeds from '../../../src/embeds/index.js';
import * as markup from '../../../src/gate/markup.js';
import * as providers from '../../../src/embeds/providers/index.js';
import * as gpc from '../../../src/ledger/gpc.js';
import * as integrations from '../../../src/integrations/index.js';
import * as inspect from '../../../src/inspect/index.js';
import * as ledger from '../../../src/ledger/index.js';
import * as records from '../../../src/record-view/index.js';
import en from '../../../src/locales/en.js';
import fr from '../../../src/locales/fr.js';
import { define } from '../../../src/page/define.js';
import type { Loader } from '../../../src/page/loader.js';
import * as preferences from '../../../src/panel/consent-preferences.element.js';
import * as table from '../../../src/panel/cookie-table.element.js';
import * as panel from '../../../src/panel/index.js';
import '../../../src/panel/placeholder.element.js';
import '../../../src/panel/second-layer.js';

const loaded: string[] = [];
const missing = new Set<string>();

const PARTS: Record<string, object> = {
  'temoin.panel': panel,
  'temoin.second-layer': {},
  'temoin.placeholder': {},
  'temoin.preferences': preferences,
  'temoin.table': table,
  'temoin.ledger': ledger,
  'temoin.embed': embeds,
  'temoin.markup': markup,
  'temoin.providers': providers,
  'temoin.inspect': inspect,
  'temoin.record': records,
  'temoin.delivery': delivery,
  'temoin.gpc': gpc,
  'temoin.integrations': integrations,
  'locales/en': { default: en },
  'locales/fr': { default: fr },
};

/** What is said of a part is its name without its place. */
async function part(name: string): Promise<object> {
  const said = name.replace(/^(temoin\.|locales\/)/, '');
  loaded.push(said);
  if (missing.has(said)) throw new TypeError(`${said} is out of reach`);
  return PARTS[name] ?? { default: en };
}

const site = { loaded, missing, define: (script?: HTMLScriptElement) => define(part as Loader, script) };

export type Site = typeof site;

(window as unknown as { site: Site }).site = site;
