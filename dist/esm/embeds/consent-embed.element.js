import { make } from '../gate/document.js';
import { embedOf } from './embed-of.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block;position:relative;overflow:hidden}:host([hidden]){display:none}iframe,consent-placeholder{position:absolute;inset:0;width:100%;height:100%;border:0}"
);
class ConsentEmbed extends HTMLElement {
  static observedAttributes = ["src", "title", "poster", "aspect-ratio"];
  /** Set before the first element exists. */
  static host;
  #embed = null;
  #frame = null;
  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      root.append(make("slot"));
      root.addEventListener("embed-once", () => this.#play("autoplay=1"));
      root.addEventListener("consent-decision", ({ decision }) => {
        const names = (this.getAttribute("consent") ?? "multimedia").split(/\s+/);
        this.#play("autoplay=1");
        ConsentEmbed.host.decide({ ...decision, choices: Object.fromEntries(names.map((name) => [name, true])) });
      });
    }
    const src = this.getAttribute("src");
    this.#embed = embedOf(src, document.baseURI);
    if (!this.#embed) ConsentEmbed.host.page.warn("address", this, src);
    const ratio = this.getAttribute("aspect-ratio") ?? "";
    this.style.aspectRatio = CSS.supports("aspect-ratio", ratio) ? ratio : this.#embed?.ratio ?? "";
  }
  attributeChangedCallback() {
    if (!this.shadowRoot) return;
    this.connectedCallback();
    if (this.#frame) this.#play();
    else void this.#ask();
  }
  /** The gate lets it in; answers with how to take it out again. */
  letIn() {
    if (!this.#frame) this.#play();
    return () => {
    };
  }
  /** The gate holds it: the placeholder stands in its place. */
  hold() {
    if (this.#frame || !this.shadowRoot.querySelector("consent-placeholder")) void this.#ask();
  }
  /**
   * What is shown makes room for the next, and hands it the focus. What the site put into the element stands there until
   * there is something better, and is not left in the way of the keyboard then.
   */
  #show(next, focus = !!this.shadowRoot.activeElement) {
    this.shadowRoot.replaceChildren(next);
    if (focus) next.focus();
  }
  /** With `more` in its query it plays without a second click. */
  #play(more = "") {
    if (!this.#embed) return;
    const { src, service } = this.#embed;
    const frame = make("iframe");
    frame.title = this.title || service;
    frame.allow = "autoplay; encrypted-media; picture-in-picture";
    frame.allowFullscreen = true;
    frame.loading = "lazy";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = more && service === "YouTube" ? `${src}${src.includes("?") ? "&" : "?"}${more}` : src;
    this.#frame = frame;
    this.#show(frame);
  }
  async #ask() {
    const { page, prepare } = ConsentEmbed.host;
    const focus = !!this.#frame && !!this.shadowRoot.activeElement;
    if (this.#frame) this.#show(make("consent-placeholder"), false);
    this.#frame = null;
    const [, { default: texts }] = await prepare(this);
    if (this.#frame || !this.isConnected || !this.#embed) return;
    const poster = this.getAttribute("poster");
    const isOwn = !poster || new URL(poster, document.baseURI).origin === location.origin;
    if (!isOwn) page.warn("address", this, poster);
    const placeholder = this.shadowRoot.querySelector("consent-placeholder") ?? make("consent-placeholder");
    placeholder.view = { ...this.#embed, texts, siteTexts: page.settings.siteTexts, title: this.title, poster: isOwn ? poster : null };
    this.#show(placeholder, focus);
  }
}
function defineEmbed(host) {
  ConsentEmbed.host = host;
  if (!customElements.get("consent-embed")) customElements.define("consent-embed", ConsentEmbed);
}

export { ConsentEmbed, defineEmbed };
