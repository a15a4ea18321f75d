export { openMarkup } from '../gate/markup.js';
export { defineEmbed as define } from './consent-embed.element.js';
