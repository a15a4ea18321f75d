import { html, nothing, render } from 'lit/html.js';
import { base } from './base.styles.js';
import { button } from './button.js';
import { noticeOf } from './notice.js';
import { placeholder } from './placeholder.styles.js';
import { adopt } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { answer, type EmbedView } from './view.js';
import { embedWords, fill, labelOf, textsFor, wordsOf } from './wording.js';

/**
 * Stands where third-party content will be: what it is, who receives what, and how to see it.
 * It fills the box its parent reserves, so nothing moves when the content takes its place.
 * Its `focus()` goes to the first button (A-19).
 *
 * @fires embed-once - The visitor plays this one now.
 * @fires consent-decision - The visitor allows all of its kind.
 * @csspart title - What is shown.
 * @csspart intro - Who hosts it, and who receives what.
 * @csspart button - Each button; `embed-once` and `embed-always` name them.
 */
export class ConsentPlaceholder extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #view: EmbedView | null = null;

  constructor() {
    super();
    adopt(this.#root, tokens, base, placeholder);
    this.#root.addEventListener('click', this.#answer);
  }

  set view(view: EmbedView) {
    this.#view = { ...view, texts: textsFor((this.getRootNode() as ShadowRoot).host ?? this, view.texts) };
    this.#update();
  }

  connectedCallback(): void {
    this.#update();
  }

  #update(): void {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    const words = wordsOf(view);
    const { service, provider, poster, link, kind, names, categories } = view;
    const { title, once } = embedWords(kind, view);
    const name = names.map((name) => labelOf(name, categories, view)).join(', ');
    speak(this, words);
    render(
      html`<div role="group" aria-labelledby="title">
        ${poster ? html`<img src=${poster} alt="" />` : nothing}
        <div class="body">
          <div part="title" id="title">${fill(title, { title: view.title || service })}</div>
          <div part="intro">${fill(words.embedText, { service, provider })}</div>
          ${button('embed-once', once)} ${button('embed-always', fill(words.embedAlways, { name }))}
          <a href=${link} target="_blank" rel="noopener noreferrer">${fill(words.embedLink, { service })}</a>
        </div>
      </div>`,
      this.#root,
    );
  }

  readonly #answer = (event: Event): void => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-consent-action]');
    if (pressed?.dataset['consentAction'] === 'embed-once') answer(this, 'embed-once', {});
    else if (pressed) {
      const notice = noticeOf(this.#root, this.#view!.texts.lang);
      answer(this, 'consent-decision', { decision: { action: 'embed', source: 'embed', notice } });
    }
  };
}

if (!customElements.get('consent-placeholder')) customElements.define('consent-placeholder', ConsentPlaceholder);
