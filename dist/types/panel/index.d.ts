/** Loaded when something must be shown: importing it defines the elements, once. */
import { ConsentPanel } from './panel.element.js';
import { ConsentPlaceholder } from './placeholder.element.js';
export { createScreen } from './screen.js';
export type * from './view.js';
export { ConsentPanel, ConsentPlaceholder };
