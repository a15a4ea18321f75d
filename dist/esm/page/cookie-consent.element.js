import { namesIn } from '../core/names.js';
import { attach, replace, configureSoon } from './begin.js';
import { page } from './page.js';
import { sheet } from './reopen.js';

class ConsentController extends HTMLElement {
  /** Followed live; the others are read once. */
  static observedAttributes = namesIn("categories layout model notice-version");
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
  }
  connectedCallback() {
    this.hidden = false;
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
