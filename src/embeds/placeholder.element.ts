import type * as panel from '../panel/index.js';
import type { EmbedView } from '../panel/view.js';
import { styles } from './placeholder.styles.js';

/** What it takes from the panel. */
export type Kit = Pick<
  typeof panel,
  'answer' | 'base' | 'button' | 'embedWords' | 'fill' | 'html' | 'labelOf' | 'nothing' | 'noticeOf' | 'render' | 'sheet' | 'speak' | 'tokens' | 'wordsOf'
>;

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
  /** Set before the first one is defined: it draws with the panel's own. */
  static kit: Kit;
  static sheets: CSSStyleSheet[];

  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  #view: EmbedView | null = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = ConsentPlaceholder.sheets;
    this.#root.addEventListener('click', this.#answer);
  }

  get view(): EmbedView | null {
    return this.#view;
  }

  set view(view: EmbedView) {
    this.#view = view;
    this.#update();
  }

  connectedCallback(): void {
    this.#update();
  }

  #update(): void {
    const view = this.#view;
    if (!view || !this.isConnected) return;
    const { button, embedWords, fill, html, labelOf, nothing, render, speak, wordsOf } = ConsentPlaceholder.kit;
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
    const { answer, noticeOf } = ConsentPlaceholder.kit;
    const pressed = (event.target as Element).closest<HTMLElement>('[data-consent-action]');
    if (pressed?.dataset['consentAction'] === 'embed-once') answer(this, 'embed-once', {});
    else if (pressed) {
      const notice = noticeOf(this.#root, this.#view!.texts.lang);
      answer(this, 'consent-decision', { decision: { action: 'embed', source: 'embed', notice } });
    }
  };
}

/** Registers it; never throws when it is there already. */
export function definePlaceholder(kit: Kit): void {
  if (customElements.get('consent-placeholder')) return;
  ConsentPlaceholder.kit = kit;
  ConsentPlaceholder.sheets = [kit.tokens, kit.base, kit.sheet(styles)];
  customElements.define('consent-placeholder', ConsentPlaceholder);
}
