/**
 * A category's box says what the boxes of its services say: yes, no or partly (mixed). It stands for all of them, and for
 * what the category holds itself.
 */
import type { Choices } from '../core/decision.js';
import type { Category } from '../core/policy.js';
/** Whether some of a category is on, and some is not. */
export declare const isMixed: ({ name, services }: Category, granted: Choices) => boolean;
/** `row`: a category and its services; `changed`: the box that was just ticked or not. */
export declare function settle(row: Element, changed?: EventTarget | null): void;
