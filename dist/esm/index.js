import { define } from './page/define.js';
export { ConsentError } from './core/errors.js';

const LOCALES = {
  en: () => import('./locales/en.js'),
  fr: () => import('./locales/fr.js')
};
const cookieConsent = define({
  languages: Object.keys(LOCALES),
  panel: () => import('./panel/index.js'),
  locale: (language) => LOCALES[language](),
  embeds: () => import('./embeds/index.js'),
  inspect: () => import('./inspect/index.js'),
  ledger: () => import('./ledger/index.js')
});

export { cookieConsent };
