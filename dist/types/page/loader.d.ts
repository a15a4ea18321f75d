import type { Texts } from '../locales/texts.js';
/** The lazy parts, by the names of their files beside the script. */
export interface Parts {
    /** What a visitor sees. */
    'temoin.panel': Pick<typeof import('../panel/index.js'), 'createScreen'>;
    /** What follows from a decision: writing, cleaning up. */
    'temoin.ledger': typeof import('../ledger/index.js');
    /** What `<consent-embed>` is made of. */
    'temoin.embeds': typeof import('../embeds/index.js');
    /** What looks into storage, and explains mistakes. */
    'temoin.inspect': typeof import('../inspect/index.js');
    /** `<consent-record>`. */
    'temoin.records': typeof import('../record-view/index.js');
    /** What sends records to `record-url`. */
    'temoin.delivery': typeof import('../delivery/index.js');
    /** A language, as of `languageOf()`. */
    [language: `locales/${string}`]: {
        default: Texts;
    };
}
/** Fetches a lazy part: a file beside the script, or a chunk of the site's bundler. */
export type Loader = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
