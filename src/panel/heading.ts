import { html, nothing } from 'lit/html.js';

/** The title of a view; it names the view for assistive technology. HTML has no heading of a variable level, ARIA has. */
export const heading = (text: string, level: number, modal: boolean) =>
  // A modal takes the focus: onto its title, so that no choice is one key press away from being made.
  html`<div part="title" id="title" role="heading" aria-level=${level} tabindex=${modal ? -1 : nothing} ?autofocus=${modal}>
    <slot name="title">${text}</slot>
  </div>`;
