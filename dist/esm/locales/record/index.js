const RECORD_LOCALES = {
  en: () => import('./en.js'),
  fr: () => import('./fr.js')
};

export { RECORD_LOCALES };
