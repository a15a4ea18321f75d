/** What the auditor sees, and what it says of it. */
export * from './banner.js';
export * from './evidence.js';
export * from './item.js';
export * from './observation.js';
export * from './report.js';
