export { openMarkup } from '../gate/markup.js';
export { defineEmbed } from './consent-embed.element.js';
