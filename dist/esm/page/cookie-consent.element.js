import { namesIn } from '../core/names.js';
import { decide } from './flow.js';
import { show } from './show.js';
import { attach, replace, configureSoon } from './begin.js';
import { page } from './page.js';
import { sheet } from './reopen.js';

class ConsentController extends HTMLElement {
  /** Followed live; the others are read once. */
  static observedAttributes = namesIn("categories layout model notice-version");
  connectedCallback() {
    this.hidden = false;
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.addEventListener("consent-decision", ({ decision }) => decide(decision));
      root.addEventListener("consent-view", ({ view }) => show(view));
    }
    attach(this);
  }
  disconnectedCallback() {
    setTimeout(replace);
  }
  attributeChangedCallback() {
    if (page.element === this) configureSoon();
  }
}

export { ConsentController };
