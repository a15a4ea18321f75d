import type { Integration } from './store.js';
declare global {
    interface Window {
        dataLayer?: {
            push(said: unknown): unknown;
        };
    }
}
/** `mayRun`: the tag may run before consent, as in advanced mode. */
export declare const consentMode: (mayRun: boolean) => Integration;
declare const _default: Integration;
export default _default;
