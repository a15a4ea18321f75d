import type { Texts } from '../locales/texts.js';
/** The lazy parts, by the names of their files beside the script. */
export interface Parts {
    /** What a visitor sees. */
    'temoin.panel': typeof import('../panel/index.js');
    /** The second layer: most visitors answer on the first. */
    'temoin.second-layer': object;
    /** What stands in the place of an embed. */
    'temoin.placeholder': object;
    /** What follows from a decision: writing, cleaning up. */
    'temoin.ledger': typeof import('../ledger/index.js');
    /** What writes Global Privacy Control down. */
    'temoin.gpc': typeof import('../ledger/gpc.js');
    /** What `<consent-embed>` is made of. */
    'temoin.embed': typeof import('../embeds/index.js');
    /** What opens markup that waits in a comment, template or script. */
    'temoin.markup': typeof import('../gate/markup.js');
    /** Who is behind an embed that is not YouTube's. */
    'temoin.providers': typeof import('../embeds/providers/index.js');
    /** What `<consent-preferences>` is made of. */
    'temoin.preferences': typeof import('../panel/consent-preferences.element.js');
    /** What `<cookie-table>` is made of. */
    'temoin.table': typeof import('../panel/cookie-table.element.js');
    /** What looks into storage, and explains mistakes. */
    'temoin.inspect': typeof import('../inspect/index.js');
    /** `<consent-record>`. */
    'temoin.record': typeof import('../record-view/index.js');
    /** What sends records to `record-url`. */
    'temoin.delivery': typeof import('../delivery/index.js');
    /** What tells other code of the choice (`integrations`); it takes over another consent manager’s, too (`import-from`). */
    'temoin.integrations': typeof import('../integrations/index.js');
    /** What `import-from` is made of. */
    'temoin.takeover': typeof import('../takeover/index.js');
    /** A language, as of `languageOf()`. */
    [language: `locales/${string}` | `./locales/${string}`]: {
        default: Texts;
    };
}
/** Fetches a lazy part: a file beside the script, or a chunk of the site's bundler. */
export type Loader = <Name extends keyof Parts>(name: Name) => Promise<Parts[Name]>;
