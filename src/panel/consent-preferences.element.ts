import { follow, type InPageHost } from './in-page-host.js';
import { sheet } from './sheets.js';

declare global {
  interface HTMLElementTagNameMap {
    'consent-preferences': ConsentPreferences;
  }
}

// It stands in the page, not over it: light or dark as the page is.
const styles = sheet(`
:host(consent-preferences) {
  display: block;
  color-scheme: inherit;
}
:host([hidden]) { display: none; }
`);

/**
 * The preferences in the page itself, in the place of a dialog: always what is stored now.
 *
 * @element consent-preferences
 * @slot preferences-intro - In place of the first paragraph.
 * @slot footer - Under the checkboxes.
 * @csspart preferences - All of it; its parts are those of `<cookie-consent>`.
 */
export class ConsentPreferences extends HTMLElement {
  /** Set before the first element exists. */
  static host: InPageHost;

  #stop = (): void => {};

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [styles];
      root.addEventListener('consent-decision', ({ decision }) => ConsentPreferences.host.decide(decision));
    }
    this.#stop = follow(() => void this.#draw());
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #draw(): Promise<void> {
    const { page, prepare } = ConsentPreferences.host;
    const [[panel, { default: texts }]] = await Promise.all([prepare(this), page.load('temoin.second-layer')]);
    if (this.isConnected && page.element) panel.renderPanel(this.shadowRoot!, page, { name: 'preferences', texts, isInPage: true });
  }
}

/** Registers `<consent-preferences>`; never throws when it is there already. */
export function define(host: InPageHost): void {
  ConsentPreferences.host = host;
  if (!customElements.get('consent-preferences')) customElements.define('consent-preferences', ConsentPreferences);
}
