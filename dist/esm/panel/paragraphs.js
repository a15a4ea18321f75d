import { html } from 'lit/html.js';

const paragraphs = (...sentences) => sentences.map((sentence) => sentence ? html`<p part="note">${sentence}</p>` : "");

export { paragraphs };
