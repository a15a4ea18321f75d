import type { Integration } from './store.js';
declare global {
    interface Window {
        /** What the template has not heard yet; then its own, which hears at once. */
        temoinConsent?: {
            push(signals: object): unknown;
        };
        dataLayer?: {
            push(said: unknown): unknown;
        };
    }
}
declare const gtm: Integration;
export default gtm;
