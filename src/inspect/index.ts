/** What is fetched only to look into what is stored, or to tell a developer. */
export { audit } from './audit.js';
export { say } from './say.js';
export { verify } from './verify.js';
