export { openMarkup } from '../gate/markup.js';
export { define } from './consent-embed.element.js';
