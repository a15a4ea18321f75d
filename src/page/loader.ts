import type { Texts } from '../locales/texts.js';

/** Where the lazy parts come from: files beside the script, or chunks of the site's bundler. */
export interface Loader {
  /** What a visitor sees. */
  panel(): Promise<typeof import('../panel/index.js')>;
  /** `language` as of `languageOf()`; rejects where there is none. */
  locale(language: string): Promise<{ default: Texts }>;
  /** What follows from a decision: writing, cleaning up. */
  ledger(): Promise<typeof import('../ledger/index.js')>;
  /** What `<consent-embed>` is made of. */
  embeds(): Promise<typeof import('../embeds/index.js')>;
  /** What `<consent-preferences>` and `<cookie-table>` are made of. */
  inPage(): Promise<typeof import('../panel/in-page.js')>;
  /** What looks into storage, and explains mistakes. */
  inspect(): Promise<typeof import('../inspect/index.js')>;
}
