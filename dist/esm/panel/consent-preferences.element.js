import { follow } from './in-page-host.js';
import { sheet } from './sheets.js';

const styles = sheet(`
:host(consent-preferences) {
  display: block;
  color-scheme: inherit;
}
:host([hidden]) { display: none; }
`);
class ConsentPreferences extends HTMLElement {
  /** Set before the first element exists. */
  static host;
  #stop = () => {
  };
  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [styles];
      root.addEventListener("consent-decision", ({ decision }) => ConsentPreferences.host.decide(decision));
    }
    this.#stop = follow(() => void this.#draw());
    void this.#draw();
  }
  disconnectedCallback() {
    this.#stop();
  }
  async #draw() {
    const { page, prepare } = ConsentPreferences.host;
    const [[panel, { default: texts }]] = await Promise.all([prepare(this), page.load("temoin.second-layer")]);
    if (this.isConnected && page.element) panel.renderPanel(this.shadowRoot, page, { name: "preferences", texts, isInPage: true });
  }
}
function define(host) {
  ConsentPreferences.host = host;
  if (!customElements.get("consent-preferences")) customElements.define("consent-preferences", ConsentPreferences);
}

export { ConsentPreferences, define };
