/** Fetched when a page holds a `<consent-embed>`. */
export { define } from './consent-embed.element.js';
