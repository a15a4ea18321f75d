import { define } from './page/define.js';
export { ConsentError } from './core/errors.js';

const PARTS = {
  "temoin.panel": () => import('./panel/index.js'),
  "temoin.ledger": () => import('./ledger/index.js'),
  "temoin.embeds": () => import('./embeds/index.js'),
  "temoin.inspect": () => import('./inspect/index.js'),
  "temoin.records": () => import('./record-view/index.js'),
  "temoin.delivery": () => import('./delivery/index.js'),
  "locales/en": () => import('./locales/en.js'),
  "locales/fr": () => import('./locales/fr.js')
};
const cookieConsent = define((async (name) => PARTS[name]()));

export { cookieConsent };
