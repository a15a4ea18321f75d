/** What `audit()` finds, with the elements it came by. */
import type { AuditReport, Finding } from '../inspect/types.js';
export interface Row {
    /** What and where: `cookie _ga`, `third party stats.example`. */
    what: string;
    standing: Finding['standing'];
    /** That would hold it; null when neither the site nor temoin knows. */
    category: string | null;
    /** Whose it probably is. */
    provider: string | null;
    /** Null for what no element in the page asks for: a cookie, a request by code or by a style sheet. */
    element: Element | null;
    /** The one line to change. */
    fix: string;
}
/** `own`: the host that temoin itself comes from. */
export declare const toRows: ({ findings }: AuditReport, own?: string) => Row[];
