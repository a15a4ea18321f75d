/** Two spaces, keys as declared, lists sorted: the same site gives the same bytes. */
import type { Report } from '../types/index.js';
export declare const json: (report: Report) => string;
