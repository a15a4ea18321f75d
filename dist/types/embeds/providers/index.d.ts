/** Fetched when an embed is not YouTube's, or a snippet waits with a placeholder of an embed's. */
export { define } from './adopt.js';
export { embedFor, embedOf, PROVIDERS } from './table.js';
