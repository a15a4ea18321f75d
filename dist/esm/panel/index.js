import { ConsentPanel } from './panel.element.js';
import { ConsentPlaceholder } from './placeholder.element.js';
export { createScreen } from './screen.js';

const elements = { "consent-panel": ConsentPanel, "consent-placeholder": ConsentPlaceholder };
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export { ConsentPanel, ConsentPlaceholder };
