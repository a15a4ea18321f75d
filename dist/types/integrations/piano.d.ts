/** Piano Analytics, from version 6.8 of its SDK: https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent. */
import type { Integration } from './store.js';
interface Pdl {
    requireConsent?: string;
    consent?: {
        products?: string[];
        defaultPreset?: Record<string, string>;
    };
}
declare global {
    interface Window {
        pdl?: Pdl;
        pa?: {
            consent?: {
                setMode(mode: string): void;
            };
        };
    }
}
declare const piano: Integration;
export default piano;
