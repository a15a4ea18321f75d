import type { Texts } from '../locales/texts.js';

/** Where the lazy parts come from: files beside the script, or chunks of the site's bundler. */
export interface Loader {
  /** BCP 47 tags, as `locale` takes them. */
  languages: readonly string[];
  /** What a visitor sees. */
  panel(): Promise<Pick<typeof import('../panel/index.js'), 'createScreen'>>;
  locale(language: string): Promise<{ default: Texts }>;
  /** What follows from a decision: writing, cleaning up. */
  ledger(): Promise<typeof import('../ledger/index.js')>;
  /** What `<consent-embed>` is made of. */
  embeds(): Promise<typeof import('../embeds/index.js')>;
  /** What looks into storage, and explains mistakes. */
  inspect(): Promise<typeof import('../inspect/index.js')>;
  /** What finds out which optional parts this page asks for, and fetches those. */
  more(): Promise<typeof import('../more/index.js')>;
}
