import { decide } from './flow.js';
import { show } from './show.js';
import { attach, configure } from './begin.js';
import { sheet } from './reopen.js';
import { words } from './declared.js';

const FOLLOWED = words(
  "categories layout model notice-version"
);
class ConsentController extends HTMLElement {
  static observedAttributes = FOLLOWED;
  connectedCallback() {
    this.hidden = false;
    const before = this.shadowRoot;
    const root = before ?? this.attachShadow({ mode: "open" });
    if (!attach(this) || before) return;
    root.adoptedStyleSheets = [sheet];
    root.addEventListener("consent-decision", ({ decision }) => decide(decision));
    root.addEventListener("consent-view", ({ view }) => show(view));
  }
  attributeChangedCallback() {
    if (this.shadowRoot) setTimeout(configure, 0, this);
  }
}

export { ConsentController };
