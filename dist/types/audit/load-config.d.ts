import type { AuditConfig } from './config.js';
/** The named one, or the first of the usual names; command line options win over it. */
export declare function loadConfig(named: string | undefined, said: AuditConfig): Promise<AuditConfig>;
/** `{ categories }`, the JSON child of `<cookie-consent>`, or a page that holds one. */
export declare function withInventory(config: AuditConfig): Promise<AuditConfig>;
