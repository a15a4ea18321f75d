import { type Policy } from '../core/policy.js';
import type { Choices } from '../core/decision.js';
import type { OldChoice } from './old-choice.js';
/** [theirs, ours], from `map-from="theirs:ours …"` on the element, and `map-from="theirs …"` on what is meant. */
export declare function pairsOf(element: Element, { categories }: Policy): readonly (readonly [theirs: string, ours: string])[];
export type Pairs = ReturnType<typeof pairsOf>;
/** What an old choice answers of ours. Nothing is yes that was not; what it did not know is left out, and so denied and asked. */
export declare function translate({ answers, services }: OldChoice, policy: Policy, pairs: Pairs): Choices;
/** What one of their names is among ours; itself, which nobody grants, when it is nothing. */
export declare function names(theirs: string, policy: Policy, pairs: Pairs): readonly string[];
