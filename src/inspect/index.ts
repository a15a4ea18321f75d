/** What is fetched only to look into what is stored, or to tell a developer. */
import type { AuditedPage } from './audit.js';
import type { Verification } from './types.js';
import { verify as verifyHistory } from './verify.js';

export { audit } from './audit.js';
export { say } from './say.js';

export const verify = ({ settings }: AuditedPage): Promise<Verification> => verifyHistory(settings.cookie.name);
