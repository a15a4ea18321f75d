/** From a stack, or what DevTools says of a request, to the code that is behind it. */
import type { Origin } from '../types/index.js';
/** An address without what may be somebody's: no query, no fragment. */
export declare function bare(url: string): string;
export declare const hostOf: (url: string) => string;
interface Frame {
    url: string;
    line: number;
    column: number;
}
/** V8: `at name (https://host/a.js:1:2)` or `at https://host/a.js:1:2`. */
export declare const framesOf: (stack: string) => Frame[];
/** What DevTools says brought a request about. */
export interface Initiator {
    type: string;
    url?: string;
    lineNumber?: number;
    stack?: {
        callFrames: {
            url: string;
            lineNumber: number;
            columnNumber: number;
        }[];
        parent?: Initiator['stack'];
    };
}
/** Remembers what brought each address into the page, to follow a script back to the document. */
export declare class Chains {
    #private;
    note(url: string, initiator: Initiator): void;
    /** Who asked for this address. */
    of(url: string, page: string): Origin | null;
    /** The code behind these frames: the innermost that is not a tag manager. */
    origin(frames: Frame[], page: string): Origin | null;
}
export {};
