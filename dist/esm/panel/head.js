import { nothing, html } from 'lit/html.js';

const head = (title, { headingLevel }, { close }, modal) => html`<div class="head">
    <div part="title" id="title" role="heading" aria-level=${headingLevel} tabindex="-1" ?autofocus=${modal}>
      <slot name="title">${title}</slot>
    </div>
    ${modal ? html`<button part="close" data-consent-action="close" aria-label=${close}>×</button>` : nothing}
  </div>`;

export { head };
