import { html } from 'lit/html.js';

/** One button. Its action is its public hook and its part: no button has anything another lacks. */
export const button = (action: string, label: string) =>
  html`<button part="button ${action}" data-consent-action=${action}>${label}</button>`;
