/** The languages of `<consent-record>`, each a file of its own: lower-case BCP 47 tag → its texts. */
import type { RecordTexts } from './texts.js';

export const RECORD_LOCALES: Readonly<Record<string, () => Promise<{ default: RecordTexts }>>> = {
  bg: () => import('./bg.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  'fr-be': () => import('./fr-FR.js'),
  'fr-ch': () => import('./fr-FR.js'),
  'fr-fr': () => import('./fr-FR.js'),
  ga: () => import('./ga.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  it: () => import('./it.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mt: () => import('./mt.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-br': () => import('./pt-BR.js'),
};
