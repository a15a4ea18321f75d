/**
 * The languages there are, each a file of its own: lower-case BCP 47 tag → its texts. A line makes a language: the build
 * writes `dist/locales/<tag>.js` for each, so a tag that is another’s other name is a line too.
 */
import type { Texts } from './texts.js';

export const LOCALES: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  bg: () => import('./bg.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  en: () => import('./en.js'),
  'en-ca': () => import('./en-CA.js'),
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
  ro: () => import('./ro.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
};
