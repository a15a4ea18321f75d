import type { Integration } from './store.js';
declare global {
    interface Window {
        uetq?: {
            push(...said: unknown[]): unknown;
        };
    }
}
declare const microsoft: Integration;
export default microsoft;
