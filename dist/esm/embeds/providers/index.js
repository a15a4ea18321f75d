export { define } from './adopt.js';
export { PROVIDERS, embedFor, embedOf } from './table.js';
