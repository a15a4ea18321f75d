import { render, nothing, html } from 'lit/html.js';
import { base } from './base.styles.js';
import { button } from './button.js';
import { noticeOf } from './notice.js';
import { placeholder } from './placeholder.styles.js';
import { adopt } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { answer } from './view.js';
import { textsFor, wordsOf, embedWords, labelOf, fill } from './wording.js';

class ConsentPlaceholder extends HTMLElement {
  #root = this.attachShadow({ mode: "open", delegatesFocus: true });
  #view = null;
  constructor() {
    super();
    adopt(this.#root, tokens, base, placeholder);
    this.#root.addEventListener("click", this.#answer);
  }
  set view(view) {
    this.#view = { ...view, texts: textsFor(this.getRootNode().host ?? this, view.texts) };
    this.#update();
  }
  connectedCallback() {
    this.#update();
  }
  #update() {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    const words = wordsOf(view);
    const { service, provider, poster, link, kind, names, categories } = view;
    const { title, once } = embedWords(kind, view);
    const name = names.map((name2) => labelOf(name2, categories, view)).join(", ");
    speak(this, words);
    render(
      html`<div role="group" aria-labelledby="title">
        ${poster ? html`<img src=${poster} alt="" />` : nothing}
        <div class="body">
          <div part="title" id="title">${fill(title, { title: view.title || service })}</div>
          <div part="intro">${fill(words.embedText, { service, provider })}</div>
          ${button("embed-once", once)} ${button("embed-always", fill(words.embedAlways, { name }))}
          <a href=${link} target="_blank" rel="noopener noreferrer">${fill(words.embedLink, { service })}</a>
        </div>
      </div>`,
      this.#root
    );
  }
  #answer = (event) => {
    const pressed = event.target.closest("[data-consent-action]");
    if (pressed?.dataset["consentAction"] === "embed-once") answer(this, "embed-once", {});
    else if (pressed) {
      const notice = noticeOf(this.#root, this.#view.texts.lang);
      answer(this, "consent-decision", { decision: { action: "embed", source: "embed", notice } });
    }
  };
}
if (!customElements.get("consent-placeholder")) customElements.define("consent-placeholder", ConsentPlaceholder);

export { ConsentPlaceholder };
