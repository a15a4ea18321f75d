/** Two spaces, keys as declared, lists sorted: the same site gives the same bytes. */
import type { Report } from '../types.js';
export declare const json: (report: Report) => string;
