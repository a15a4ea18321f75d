/** Whose choice can be taken over: where it is kept, how it is read, and by what its markup is known. */
import { type Format } from './formats.js';
export interface Rival {
    /** Names of cookies, or of keys in localStorage, the likeliest first. A site may say another: `klaro:NAME`. */
    stored: readonly string[];
    format: Format;
    /** Elements that wait for it, and the attribute that says for what. */
    held?: readonly [selector: string, attribute: string];
}
export declare const RIVALS: Readonly<Record<string, Rival>>;
