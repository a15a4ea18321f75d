/** What is fetched only to write a decision, to clean up after one, to inspect what is stored, or to tell a developer. */
export { writeRecord } from '../storage/cookie.js';
export { writeHistory } from '../storage/write-history.js';
export { audit } from './audit.js';
export { logDecision } from './log.js';
export { say } from './say.js';
export { tidy } from './tidy.js';
export { verify } from './verify.js';
