export { isGranted } from './core/is-granted.js';
export { ConsentError } from './core/errors.js';
export { readConsent } from './core/record.js';
export { strictPolicy } from './core/strict-policy.js';
