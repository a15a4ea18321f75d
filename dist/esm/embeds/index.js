export { defineEmbed } from './consent-embed.element.js';
