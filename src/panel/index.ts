/** Loaded when something must be shown: importing it defines the panel, once. */
import { ConsentPanel } from './panel.element.js';

if (!customElements.get('consent-panel')) customElements.define('consent-panel', ConsentPanel);

export { kit } from './kit.js';
export { renderPanel } from './render.js';
export { createScreen } from './screen.js';
export type * from './view.js';
export { ConsentPanel };
