export { define } from './consent-embed.element.js';
