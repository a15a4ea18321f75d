export { readConsent } from './core/record.js';
