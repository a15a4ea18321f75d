/** What stands under a category in the preferences: who is behind it. It adds itself when it comes, as a layer does. */
import type { Category } from '../core/policy.js';
import type { View } from './view.js';
import type { Words } from './wording.js';

export const details: { services?: (category: Category, view: View, words: Words) => unknown } = {};
