import type { Integration } from './store.js';
type Clarity = {
    (...said: unknown[]): void;
    q?: unknown[];
};
declare global {
    interface Window {
        clarity?: Clarity;
    }
}
declare const clarity: Integration;
export default clarity;
