/**
 * The languages there are, each a file of its own: lower-case BCP 47 tag → its texts. A line makes a language: the build
 * writes `dist/locales/<tag>.js` for each, so a tag that is another’s other name is a line too.
 */
import type { Texts } from './texts.js';

export const LOCALES: Readonly<Record<string, () => Promise<{ default: Texts }>>> = {
  ar: () => import('./ar.js'),
  bn: () => import('./bn.js'),
  ca: () => import('./ca.js'),
  cy: () => import('./cy.js'),
  en: () => import('./en.js'),
  'en-ca': () => import('./en-CA.js'),
  eu: () => import('./eu.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  gl: () => import('./gl.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  id: () => import('./id.js'),
  is: () => import('./is.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nb: () => import('./nb.js'),
  nn: () => import('./nb.js'),
  no: () => import('./nb.js'),
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
  sw: () => import('./sw.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  'zh-hant': () => import('./zh-Hant.js'),
  'zh-hk': () => import('./zh-Hant.js'),
  'zh-tw': () => import('./zh-Hant.js'),
};
