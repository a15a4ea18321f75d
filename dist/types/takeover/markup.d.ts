/** Markup written for another consent manager, held by the gate all the same: its attribute becomes `data-consent`. */
import type { Policy } from '../core/policy.js';
import { type Pairs } from './names.js';
import type { Rival } from './rivals.js';
/**
 * Now, and for what is added later: an observer that was there before the gate's is told before it. Answers with how to stop.
 */
export declare function adoptMarkup(rivals: readonly Rival[], policy: Policy, pairs: Pairs): () => void;
