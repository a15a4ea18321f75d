import { html, nothing } from 'lit/html.js';

/** The title of a view; it names the view for assistive technology. Lit has no variable tag names, ARIA has levels. */
export const heading = (text: string, level: number, modal: boolean) =>
  // A modal takes the focus: onto its title, so that no button is one key press from being pressed.
  html`<div
    part="title"
    id="title"
    role="heading"
    aria-level=${level}
    tabindex=${modal ? -1 : nothing}
    ?autofocus=${modal}
  ><slot name="title">${text}</slot></div>`;
