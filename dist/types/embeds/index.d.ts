/** Fetched when a page holds a `<consent-embed>`. */
export { defineEmbed } from './consent-embed.element.js';
