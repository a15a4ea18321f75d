/** TikTok Pixel: https://business-api.tiktok.com/portal/docs?id=1739585600931842 (`holdConsent`, before `load`). */
import type { Integration } from './store.js';
type Method = 'holdConsent' | 'grantConsent' | 'revokeConsent';
type Ttq = {
    push(said: unknown[]): unknown;
} & Partial<Record<Method, () => void>>;
declare global {
    interface Window {
        ttq?: Ttq;
    }
}
declare const tiktok: Integration;
export default tiktok;
