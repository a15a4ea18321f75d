export { audit } from './audit.js';
export { say } from './say.js';
export { verify } from './verify.js';
