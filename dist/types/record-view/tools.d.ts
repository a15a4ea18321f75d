import type { RecordView } from './view.js';
export interface Acts {
    /** Told to assistive technology, and shown. */
    say(message: string): void;
    withdraw(): void;
    forget(): void;
}
export declare function tools({ words, receipt }: RecordView, { say, withdraw, forget }: Acts): HTMLElement;
