/** Looks through the page for what a developer got wrong; the visitor's panel is where a first visit comes by. */
import type { Warn } from '../core/warning.js';
/** `host`: `<cookie-consent>`; `known`: whether the site declared a name. */
export declare function lint(host: HTMLElement, known: (name: string) => boolean, warn: Warn): void;
