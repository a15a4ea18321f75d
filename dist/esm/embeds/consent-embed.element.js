import { canonical } from '../core/verdict.js';
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
  #root = this.attachShadow({ mode: "open" });
  /** undefined: never connected yet. */
  #embed;
  #frame = null;
  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(make("slot"));
    this.#root.addEventListener("embed-once", () => this.#play("autoplay=1"));
    this.#root.addEventListener("consent-decision", ({ decision }) => {
      this.#play("autoplay=1");
      ConsentEmbed.host.decide({ ...decision, choices: Object.fromEntries(this.#names.map((name) => [name, true])) });
    });
  }
  /** The categories and services that must all be granted. */
  get #names() {
    return (this.getAttribute("consent") ?? "multimedia").split(/\s+/).map(canonical);
  }
  get #placeholder() {
    return this.#root.querySelector("consent-placeholder");
  }
  connectedCallback() {
    const src = this.getAttribute("src");
    this.#embed = embedOf(src, document.baseURI);
    if (!this.#embed) ConsentEmbed.host.page.warn("address", this, src);
    for (const ratio of [this.#embed?.ratio, this.getAttribute("aspect-ratio")]) if (ratio) this.style.aspectRatio = ratio;
  }
  attributeChangedCallback() {
    if (this.#embed === void 0) return;
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
    if (this.#frame || !this.#placeholder) void this.#ask();
  }
  /**
   * What is shown makes room for the next, and hands it the focus. What the site put into the element stands there until
   * there is something better, and is not left in the way of the keyboard then.
   */
  #show(next, focus = !!this.#root.activeElement) {
    this.#root.replaceChildren(next);
    if (focus) next.focus();
  }
  /** With `more` in its query it plays without a second click. */
  #play(more = "") {
    if (!this.#embed) return;
    const { src, service } = this.#embed;
    this.#frame = Object.assign(make("iframe"), {
      title: this.title || service,
      allow: "autoplay; encrypted-media; picture-in-picture",
      allowFullscreen: true,
      loading: "lazy",
      // YouTube refuses to play without the referrer's origin (error 153).
      referrerPolicy: "strict-origin-when-cross-origin",
      src: more && service === "YouTube" ? `${src}${src.includes("?") ? "&" : "?"}${more}` : src
    });
    this.#show(this.#frame);
  }
  async #ask() {
    const { page, prepare } = ConsentEmbed.host;
    const focus = !!this.#frame && !!this.#root.activeElement;
    if (this.#frame) this.#show(make("consent-placeholder"), false);
    this.#frame = null;
    const [[, { default: texts }]] = await Promise.all([prepare(this), page.load("temoin.placeholder")]);
    if (this.#frame || !this.isConnected || !this.#embed) return;
    let poster = this.getAttribute("poster");
    if (poster && new URL(poster, document.baseURI).origin !== location.origin) {
      page.warn("address", this, poster);
      poster = null;
    }
    const placeholder = this.#placeholder ?? make("consent-placeholder");
    const { siteTexts, policy } = page.settings;
    placeholder.view = { ...this.#embed, texts, siteTexts, categories: policy.categories, names: this.#names, title: this.title, poster };
    this.#show(placeholder, focus);
  }
}
function define(host) {
  ConsentEmbed.host = host;
  if (!customElements.get("consent-embed")) customElements.define("consent-embed", ConsentEmbed);
}

export { ConsentEmbed, define };
