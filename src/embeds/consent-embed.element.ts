import type { Decision } from '../core/decision.js';
import { canonical } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts, Texts } from '../locales/texts.js';
import type { DecisionEvent, EmbedView } from '../panel/view.js';
import { embedOf } from './embed-of.js';
import type { Embed } from './embed.js';

/** What an embed needs of the page. */
export interface EmbedPage {
  /** The placeholder's code and texts. */
  prepare(element: Element): Promise<{ texts: Texts }>;
  siteTexts(): SiteTexts;
  decide(decision: Decision): void;
  warn: Warn;
}

declare global {
  interface ShadowRootEventMap {
    'embed-once': Event;
  }
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;position:relative;overflow:hidden}:host([hidden]){display:none}iframe,consent-placeholder{position:absolute;inset:0;inline-size:100%;block-size:100%;border:0}',
);

/** What a player needs; YouTube refuses to play without the referrer's origin (error 153). */
const FRAME = {
  allow: 'accelerometer; autoplay; clipboard-write; encrypted-media; fullscreen; gyroscope; picture-in-picture; web-share',
  allowfullscreen: '',
  loading: 'lazy',
  referrerpolicy: 'strict-origin-when-cross-origin',
};

/**
 * A video, map or other thing of a third party's, in whose place something of the site's own stands until the visitor
 * allows it: nothing is asked of the third party before.
 *
 * @element consent-embed
 * @attr {string} src - The address as copied from the provider's page.
 * @attr {string} title - What it shows; becomes the frame's title.
 * @attr {string} poster - A picture on the site's own server.
 * @attr {string} consent - Categories or services, all needed; default `multimedia`.
 * @attr {string} aspect-ratio - Such as `16/9`; default: the provider's.
 * @slot - Shown until the placeholder is there; a plain link is best.
 */
export class ConsentEmbed extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'poster', 'aspect-ratio'];
  /** Set before the first element exists. */
  static page: EmbedPage;

  #embed: Embed | null = null;
  #frame: HTMLIFrameElement | null = null;
  #placeholder: (HTMLElement & { view: EmbedView }) | null = null;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('slot'));
      root.addEventListener('embed-once', () => this.#play());
      root.addEventListener('consent-decision', (event) => this.#allow(event));
    }
    this.#read();
  }

  attributeChangedCallback(): void {
    if (!this.shadowRoot) return;
    this.#read();
    // Another film: what plays makes room for it, in the state that it was in.
    if (this.#frame) this.letIn();
    else if (this.#placeholder) void this.#ask();
  }

  #read(): void {
    const { page } = ConsentEmbed;
    const src = this.getAttribute('src') ?? '';
    this.#embed = embedOf(src, document.baseURI);
    if (!this.#embed) page.warn('address', this, src);
    const ratio = this.getAttribute('aspect-ratio') ?? '';
    // Through the CSSOM: a strict CSP has no room for style attributes.
    this.style.aspectRatio = CSS.supports('aspect-ratio', ratio) ? ratio : (this.#embed?.aspectRatio ?? '');
  }

  /** The gate lets it in; answers with how to take it out again. */
  letIn(): () => void {
    if (this.#embed && this.#frame?.getAttribute('src') !== this.#embed.src) this.#show(this.#embed.src);
    return () => this.hold();
  }

  /** The gate holds it: the placeholder stands in its place, with the focus if the frame had it. */
  hold(): void {
    const focused = !!this.#frame && this.shadowRoot?.activeElement === this.#frame;
    this.#frame?.remove();
    this.#frame = null;
    if (this.isConnected && this.#embed && !this.#placeholder) void this.#ask(focused);
  }

  #show(src: string): void {
    this.#placeholder?.remove();
    this.#placeholder = null;
    this.#frame?.remove();
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries({ ...FRAME, title: this.title || this.#embed!.service, src })) frame.setAttribute(name, value);
    this.shadowRoot!.append(frame);
    this.#frame = frame;
  }

  /** The visitor asked for this one, now: it plays without a second click, and the focus goes with it. */
  #play(): void {
    const { src, autoplay } = this.#embed!;
    const hadFocus = this.#placeholder?.matches(':focus-within');
    this.#show(autoplay ? `${src}${src.includes('?') ? '&' : '?'}${autoplay}` : src);
    if (hadFocus) this.#frame!.focus();
  }

  #allow({ decision }: DecisionEvent): void {
    const { page } = ConsentEmbed;
    const names = (this.getAttribute('consent') ?? 'multimedia').split(/\s+/);
    this.#play();
    page.decide({ ...decision, choices: Object.fromEntries(names.map((name) => [canonical(name), true])) });
  }

  async #ask(focus = false): Promise<void> {
    const { prepare, siteTexts } = ConsentEmbed.page;
    try {
      const { texts } = await prepare(this);
      if (this.#frame || !this.isConnected) return;
      this.#placeholder ??= document.createElement('consent-placeholder') as HTMLElement & { view: EmbedView };
      const { service, provider, link } = this.#embed!;
      this.#placeholder.view = { texts, siteTexts: siteTexts(), title: this.title, service, provider, link, poster: this.getAttribute('poster') };
      this.shadowRoot!.append(this.#placeholder);
      if (focus) this.#placeholder.focus();
    } catch {
      // Without the panel's code the slot stays, and its plain link.
    }
  }
}

/** Registers `<consent-embed>`; never throws when it is there already. */
export function defineEmbed(page: EmbedPage): void {
  ConsentEmbed.page = page;
  if (!customElements.get('consent-embed')) customElements.define('consent-embed', ConsentEmbed);
}
