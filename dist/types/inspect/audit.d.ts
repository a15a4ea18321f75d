/** What this page can see in this browser's storage and of what it loaded, and whether it may be there. */
import { type Policy } from '../core/policy.js';
import type { ConsentRecord } from '../core/record.js';
import type { AuditReport } from './types.js';
/** What the page says of itself. */
export interface AuditedPage {
    record: ConsentRecord | null;
    settings: {
        policy: Policy;
        cookie: {
            name: string;
        };
    };
    granted(name: string): boolean;
}
/** What temoin itself stores is essential. */
export declare function audit({ record, settings, granted }: AuditedPage): Promise<AuditReport>;
