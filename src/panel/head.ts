import { html, nothing } from 'lit/html.js';
import type { View } from './view.js';
import type { Words } from './wording.js';

/**
 * The title of a view, which names it for assistive technology: HTML has no heading of a variable level, ARIA has.
 * A modal has a cross as well, and takes the focus: onto its title, so that no choice is one key press away (A-5).
 */
export const head = (title: string, { headingLevel }: View, { close }: Words, modal: boolean) =>
  html`<div class="head">
    <div part="title" id="title" role="heading" aria-level=${headingLevel} tabindex="-1" ?autofocus=${modal}>
      <slot name="title">${title}</slot>
    </div>
    ${modal ? html`<button part="close" data-consent-action="close" aria-label=${close}>×</button>` : nothing}
  </div>`;
