/** Fetched when a page holds a `<consent-embed>`, or markup that waits in a comment, template or script may come in. */
export { openMarkup } from '../gate/markup.js';
export { define } from './consent-embed.element.js';
