import { html } from 'lit/html.js';

/** A paragraph for each sentence there is to say. */
export const paragraphs = (...sentences: (string | number | false | null | undefined)[]) =>
  sentences.map((sentence) => (sentence ? html`<p part="note">${sentence}</p>` : ''));
