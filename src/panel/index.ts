/** Loaded when something must be shown: importing it defines the elements, once. */
import { ConsentPanel } from './panel.element.js';
import { ConsentPlaceholder } from './placeholder.element.js';

const elements = { 'consent-panel': ConsentPanel, 'consent-placeholder': ConsentPlaceholder };

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export { createScreen } from './screen.js';
export type * from './view.js';
export { ConsentPanel, ConsentPlaceholder };
