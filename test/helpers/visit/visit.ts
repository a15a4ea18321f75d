/** A visitor with a browser, as every engine can play one: what specs that run in all three are written with. */

export interface Cookie {
  name: string;
  value: string;
  domain?: string;
  path?: string;
  secure?: boolean;
  httpOnly?: boolean;
  sameSite?: 'Strict' | 'Lax' | 'None';
  /** Seconds since 1970; absent or -1: until the browser closes. */
  expires?: number;
}

/** What a function in the page may take and give back: what JSON can say. `undefined` arrives as `null`. */
type InPage<Args extends unknown[], Result> = (...args: Args) => Result | Promise<Result>;

/**
 * One tab. Selectors are CSS and look into open shadow roots: `cookie-consent [data-consent-action="accept-all"]`.
 * Where several elements match, the first is meant. What waits, waits 30 seconds.
 */
export interface Visit {
  readonly engine: 'chromium' | 'firefox' | 'webkit';

  /** Resolves when the document is parsed; `until: 'load'`: when all it loads has come. */
  goto(where: string, until?: 'parsed' | 'load'): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;

  /** Runs a function in the page. It sees nothing of the test's own scope: hand over what it needs. */
  evaluate<Args extends unknown[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Result>;
  /** Runs a function on an element, once there is one. */
  on<Args extends unknown[], Result>(
    selector: string,
    fn: InPage<[element: HTMLElement, ...Args], Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs a function before any script of each page of the site that is opened from now on. */
  before<Args extends unknown[]>(fn: (...args: Args) => void, ...args: Args): Promise<void>;

  /** A real click, once the element is visible. */
  click(selector: string): Promise<void>;
  /** A key by its name in `KeyboardEvent.key`, with modifiers: `Tab`, `Shift+Tab`, `Escape`, `Enter`, ` `. */
  press(key: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;

  /** Until a visible element matches, or a function in the page gives something true. */
  waitFor<Args extends unknown[]>(what: string | InPage<Args, unknown>, ...args: Args): Promise<void>;
  /** Until no visible element matches. */
  gone(selector: string): Promise<void>;
  /** Whether a visible element matches now. */
  sees(selector: string): Promise<boolean>;
  /** How many elements match now, visible or not. */
  count(selector: string): Promise<number>;
  /** The text as it is rendered, once there is such an element. */
  text(selector: string): Promise<string>;

  /** Those the page at hand would send. */
  cookies(): Promise<Cookie[]>;
  /** For the page at hand, where the cookie does not say otherwise. */
  setCookie(cookie: Cookie): Promise<void>;

  /** `warning: text`, oldest first. WebKitGTK: of the document at hand, and of earlier ones what was seen of them. */
  consoleMessages(): Promise<string[]>;
  /** Exceptions nobody caught; for WebKitGTK the same limit. */
  pageErrors(): Promise<string[]>;
  screenshot(path: string): Promise<void>;
  /** The size of the page's area in CSS pixels. */
  viewport(width: number, height: number): Promise<void>;
  /** Another tab of the same browser with the same cookies and storage. */
  newTab(): Promise<Visit>;
  close(): Promise<void>;
}
