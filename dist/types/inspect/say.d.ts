/** Puts into words what a developer got wrong: the name, the value, what is allowed. Each once a page. */
import type { Warn } from '../core/warning.js';
export declare const say: Warn;
