import { LOCALES } from './locales/index.js';
import { define } from './page/define.js';
export { ConsentError } from './core/errors.js';

const PARTS = {
  "temoin.panel": () => import('./panel/index.js'),
  "temoin.second-layer": () => import('./panel/second-layer.js'),
  "temoin.placeholder": () => import('./panel/placeholder.element.js'),
  "temoin.preferences": () => import('./panel/consent-preferences.element.js'),
  "temoin.table": () => import('./panel/cookie-table.element.js'),
  "temoin.ledger": () => import('./ledger/index.js'),
  "temoin.gpc": () => import('./ledger/gpc.js'),
  "temoin.embed": () => import('./embeds/index.js'),
  "temoin.markup": () => import('./gate/markup.js'),
  "temoin.providers": () => import('./embeds/providers/index.js'),
  "temoin.inspect": () => import('./inspect/index.js'),
  "temoin.record": () => import('./record-view/index.js'),
  "temoin.delivery": () => import('./delivery/index.js'),
  "temoin.takeover": () => import('./takeover/index.js'),
  "temoin.integrations": () => import('./integrations/index.js')
};
const cookieConsent = define((async (name) => (PARTS[name] ?? LOCALES[name.replace(/.*\//, "")])()));

export { cookieConsent };
