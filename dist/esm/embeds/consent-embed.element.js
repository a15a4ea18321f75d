import { canonical } from '../core/verdict.js';
import { make } from '../gate/document.js';
import { urlOf } from './address.js';
import { whenIdle } from './when-idle.js';
import { youtube } from './youtube.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ":host{display:block;position:relative;overflow:hidden}:host([hidden]){display:none}iframe,consent-placeholder{position:absolute;inset:0;width:100%;height:100%;border:0}"
);
class ConsentEmbed extends HTMLElement {
  static observedAttributes = ["src", "title", "poster", "aspect-ratio"];
  /** Set before the first element exists. */
  static host;
  #root = this.attachShadow({ mode: "open" });
  /** undefined: never connected yet, or nobody knows yet. */
  #embed;
  /** What it was told to do last: it may not be known yet what with. */
  #again;
  #frame = null;
  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(make("slot"));
    this.#root.addEventListener("embed-once", () => this.#play(true));
    this.#root.addEventListener("consent-decision", ({ decision }) => {
      this.#play(true);
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
    const { page } = ConsentEmbed.host;
    const url = urlOf(this.getAttribute("src"), document.baseURI);
    const embed = url && youtube(url);
    if (embed !== void 0) this.#know(embed);
    else page.load("temoin.providers").then((part) => this.#know(part.embedOf(this.getAttribute("src"), document.baseURI, location.hostname)), page.fail);
  }
  #know(embed) {
    this.#embed = embed;
    if (!embed) ConsentEmbed.host.page.warn("address", this, this.getAttribute("src"));
    const aspectRatio = this.getAttribute("aspect-ratio");
    Object.assign(this.style, { minHeight: "" }, embed?.box, aspectRatio && { aspectRatio, minHeight: "" });
    this.#again?.();
  }
  attributeChangedCallback() {
    if (this.#embed !== void 0) this.connectedCallback();
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
  /** Pressed, it plays without a second click. */
  #play(isPressed) {
    this.#again = this.#play;
    if (!this.#embed) return;
    const { src, play, service, frame } = this.#embed;
    this.#frame = Object.assign(make("iframe"), {
      title: this.title || service,
      allow: "autoplay; encrypted-media; picture-in-picture",
      allowFullscreen: true,
      loading: "lazy",
      // YouTube refuses to play without the referrer's origin (error 153).
      referrerPolicy: "strict-origin-when-cross-origin",
      ...frame,
      src: isPressed && play || src
    });
    this.#show(this.#frame);
  }
  async #ask() {
    const { page, prepare } = ConsentEmbed.host;
    this.#again = this.#ask;
    const focus = !!this.#frame && !!this.#root.activeElement;
    if (this.#frame) this.#show(make("consent-placeholder"), false);
    this.#frame = null;
    const [[, { default: texts }]] = await Promise.all([prepare(this), page.load("temoin.placeholder")]);
    await new Promise(whenIdle);
    if (this.#frame || !this.isConnected || !this.#embed) return;
    let poster = this.getAttribute("poster");
    if (poster && urlOf(poster, document.baseURI)?.origin !== location.origin) {
      page.warn("address", this, poster);
      poster = null;
    }
    const placeholder = this.#placeholder ?? make("consent-placeholder");
    const { siteTexts, policy } = page.settings;
    const { provider, country } = this.#embed;
    const where = country ? ` (${new Intl.DisplayNames(texts.lang, { type: "region" }).of(country)})` : "";
    placeholder.view = { ...this.#embed, provider: provider + where, texts, siteTexts, categories: policy.categories, names: this.#names, title: this.title, poster };
    this.#show(placeholder, focus);
  }
}
function define(host) {
  ConsentEmbed.host = host;
  if (!customElements.get("consent-embed")) customElements.define("consent-embed", ConsentEmbed);
}

export { ConsentEmbed, define };
