import type { Decision } from '../core/decision.js';
import type { Policy } from '../core/policy.js';
import { canonical } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';
import { make } from '../gate/document.js';
import type { SiteTexts, Texts } from '../locales/texts.js';
import type { EmbedView } from '../panel/view.js';
import { urlOf } from './address.js';
import type { Embed } from './embed.js';
import { whenIdle } from './when-idle.js';
import { youtube } from './youtube.js';

/** What an embed needs of the page. */
export interface EmbedHost {
  page: { settings: { siteTexts: SiteTexts; policy: Policy }; load(name: 'temoin.placeholder' | 'temoin.providers'): Promise<unknown>; warn: Warn; fail(error: unknown): void };
  /** The panel's code, which the placeholder's needs, and the texts. */
  prepare(element: Element): Promise<readonly [panel: unknown, locale: { default: Texts }]>;
  decide(decision: Decision): void;
}

declare global {
  interface ShadowRootEventMap {
    'embed-once': Event;
  }
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
    'consent-placeholder': Placeholder;
  }
}

type Providers = typeof import('./providers/index.js');

type Placeholder = HTMLElement & { view: EmbedView };

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:block;position:relative;overflow:hidden}:host([hidden]){display:none}iframe,consent-placeholder{position:absolute;inset:0;width:100%;height:100%;border:0}',
);

/**
 * A video, map or other thing of a third party's, in whose place something of the site's own stands until the visitor
 * allows it: nothing is asked of the third party before.
 *
 * @element consent-embed
 * @attr {string} src - The address as copied from the provider's page, or that of its frame.
 * @attr {string} title - What it shows; becomes the frame's title.
 * @attr {string} poster - A picture on the site's own server.
 * @attr {string} consent - Categories or services, all needed; default `multimedia`.
 * @attr {string} aspect-ratio - Such as `16/9`; default: the provider's.
 * @slot - Shown until the placeholder is there; a plain link is best.
 */
export class ConsentEmbed extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'poster', 'aspect-ratio'];
  /** Set before the first element exists. */
  static host: EmbedHost;

  readonly #root = this.attachShadow({ mode: 'open' });
  /** undefined: never connected yet, or nobody knows yet. */
  #embed: Embed | null | undefined;
  /** What it was told to do last: it may not be known yet what with. */
  #again: (() => unknown) | undefined;
  #frame: HTMLIFrameElement | null = null;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(make('slot'));
    this.#root.addEventListener('embed-once', () => this.#play(true));
    this.#root.addEventListener('consent-decision', ({ decision }) => {
      this.#play(true);
      ConsentEmbed.host.decide({ ...decision, choices: Object.fromEntries(this.#names.map((name) => [name, true])) });
    });
  }

  /** The categories and services that must all be granted. */
  get #names(): string[] {
    return (this.getAttribute('consent') ?? 'multimedia').split(/\s+/).map(canonical);
  }

  get #placeholder(): Placeholder | null {
    return this.#root.querySelector<Placeholder>('consent-placeholder');
  }

  connectedCallback(): void {
    const { page } = ConsentEmbed.host;
    const url = urlOf(this.getAttribute('src'), document.baseURI);
    const embed = url && youtube(url);
    if (embed !== undefined) this.#know(embed);
    // Who else there is takes a file of its own. Until it is here, the address may have become another.
    else page.load('temoin.providers').then((part) => this.#know((part as Providers).embedOf(this.getAttribute('src'), document.baseURI, location.hostname)), page.fail);
  }

  #know(embed: Embed | null): void {
    this.#embed = embed;
    if (!embed) ConsentEmbed.host.page.warn('address', this, this.getAttribute('src'));
    const aspectRatio = this.getAttribute('aspect-ratio');
    // Through the CSSOM: a strict CSP has no room for style attributes. What is no ratio changes nothing there.
    Object.assign(this.style, { minHeight: '' }, embed?.box, aspectRatio && { aspectRatio, minHeight: '' });
    // Another film takes the place of the first, in the state that it was in.
    this.#again?.();
  }

  attributeChangedCallback(): void {
    // An upgrade tells of attributes before it connects.
    if (this.#embed !== undefined) this.connectedCallback();
  }

  /** The gate lets it in; answers with how to take it out again. */
  letIn(): () => void {
    if (!this.#frame) this.#play();
    // To hold is all there is to do, and the gate asks for that too.
    return () => {};
  }

  /** The gate holds it: the placeholder stands in its place. */
  hold(): void {
    if (this.#frame || !this.#placeholder) void this.#ask();
  }

  /**
   * What is shown makes room for the next, and hands it the focus. What the site put into the element stands there until
   * there is something better, and is not left in the way of the keyboard then.
   */
  #show(next: HTMLElement, focus = !!this.#root.activeElement): void {
    this.#root.replaceChildren(next);
    if (focus) next.focus();
  }

  /** Pressed, it plays without a second click. */
  #play(isPressed?: boolean): void {
    this.#again = this.#play;
    if (!this.#embed) return;
    const { src, play, service, frame } = this.#embed;
    this.#frame = Object.assign(make('iframe'), {
      title: this.title || service,
      allow: 'autoplay; encrypted-media; picture-in-picture',
      allowFullscreen: true,
      loading: 'lazy',
      // YouTube refuses to play without the referrer's origin (error 153).
      referrerPolicy: 'strict-origin-when-cross-origin',
      ...frame,
      src: (isPressed && play) || src,
    });
    this.#show(this.#frame);
  }

  async #ask(): Promise<void> {
    const { page, prepare } = ConsentEmbed.host;
    this.#again = this.#ask;
    const focus = !!this.#frame && !!this.#root.activeElement;
    if (this.#frame) this.#show(make('consent-placeholder'), false);
    this.#frame = null;
    // Without the panel's code the slot stays, and its plain link.
    const [[, { default: texts }]] = await Promise.all([prepare(this), page.load('temoin.placeholder')]);
    // The banner first: a browser takes 12 ms to make its first `DisplayNames`.
    await new Promise<void>(whenIdle);
    if (this.#frame || !this.isConnected || !this.#embed) return;
    let poster = this.getAttribute('poster');
    // A picture of the provider's would be a request to the provider.
    if (poster && urlOf(poster, document.baseURI)?.origin !== location.origin) {
      page.warn('address', this, poster);
      poster = null;
    }
    const placeholder = this.#placeholder ?? make('consent-placeholder');
    const { siteTexts, policy } = page.settings;
    const { provider, country } = this.#embed;
    const where = country ? ` (${new Intl.DisplayNames(texts.lang, { type: 'region' }).of(country)})` : '';
    placeholder.view = { ...this.#embed, provider: provider + where, texts, siteTexts, categories: policy.categories, names: this.#names, title: this.title, poster };
    this.#show(placeholder, focus);
  }
}

/** Registers `<consent-embed>`; never throws when it is there already. */
export function define(host: EmbedHost): void {
  ConsentEmbed.host = host;
  if (!customElements.get('consent-embed')) customElements.define('consent-embed', ConsentEmbed);
}
