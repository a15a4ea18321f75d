import type { Texts } from '../locales/texts.js';

export type Ledger = typeof import('../ledger/index.js');

/** Where the lazy parts come from: files beside the script, or chunks of the site's bundler. */
export interface Loader {
  /** BCP 47 tags, as `locale` takes them. */
  languages: readonly string[];
  /** What a visitor sees. */
  panel(): Promise<typeof import('../panel/index.js')>;
  locale(language: string): Promise<{ default: Texts }>;
  /** What `<consent-embed>` is made of. */
  embeds(): Promise<typeof import('../embeds/index.js')>;
  /** What writes a decision, cleans up, inspects and explains. */
  ledger(): Promise<Ledger>;
}
