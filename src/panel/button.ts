import { html } from 'lit/html.js';

/** One button. Its action is its public hook and its part: no button has anything another lacks. */
export const button = (action: string, label: string) =>
  html`<button type="button" part="button ${action}" data-consent-action=${action}>${label}</button>`;

/** The cross in the corner; its text is its name. */
export const closeButton = (label: string) =>
  html`<button type="button" part="close" data-consent-action="close" aria-label=${label}>×</button>`;
