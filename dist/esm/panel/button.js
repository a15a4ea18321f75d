import { html } from 'lit/html.js';

const button = (action, label) => html`<button part="button ${action}" data-consent-action=${action}>${label}</button>`;

export { button };
