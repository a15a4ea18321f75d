import type { EmbedHost } from '../consent-embed.element.js';
export type SnippetHost = EmbedHost & {
    page: {
        gate: {
            update(): void;
        };
    };
};
/** Called by `markup.ts` when the gate has met the first; those that come later are found here. */
export declare function define(host: SnippetHost): void;
