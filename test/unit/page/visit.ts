/** A visit of a page of its own, in a frame, with a cookie of its own. */
import type { ConsentRecord } from '../../../src/core/record.js';
import type { CookieConsent } from '../../../src/page/api.js';
import { ownNames } from '../../../src/storage/own-names.js';
import { DAY, iso, record } from '../core/site.js';
import { until } from '../wait.js';
import type { Site } from './site.js';

export { until, wait } from '../wait.js';

const TYPES = ['ready', 'change', 'show', 'hide', 'error'] as const;

interface Heard {
  type: (typeof TYPES)[number];
  detail: { record?: ConsentRecord | null; granted?: string[]; revoked?: string[]; view?: string; error?: { name: string; code: string } };
}

type Page = Window & typeof globalThis & { site: Site; told: string[]; cookieConsent: CookieConsent };

let frames: HTMLIFrameElement[] = [];
let cookies: string[] = [];
let count = 0;

/** Takes every page of the test away, with what was stored. */
export function leave(): void {
  for (const frame of frames) frame.remove();
  for (const name of cookies) {
    document.cookie = `${name}=;max-age=0;path=/`;
    for (const key of ownNames(name)) localStorage.removeItem(key);
  }
  frames = [];
  cookies = [];
}

const loaded = (frame: HTMLIFrameElement) => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

/** A record of a visitor who has been here before. */
export const earlier = (choices: Record<string, boolean>, more: Partial<ConsentRecord> = {}): ConsentRecord =>
  record(choices, { decidedAt: iso(Date.now() - DAY), expiresAt: iso(Date.now() + 100 * DAY), ...more });

export const remember = (name: string, value: ConsentRecord): void => {
  document.cookie = `${name}=${encodeURIComponent(JSON.stringify(value))};path=/;max-age=600`;
};

export const newName = (): string => {
  const name = `unit_page_${(count += 1)}`;
  cookies.push(name);
  return name;
};

interface Visit {
  /** Attributes of `<cookie-consent>`; null: the page has none. */
  attributes?: Record<string, string> | null;
  children?: string;
  /** Markup beside it. */
  body?: string;
  stored?: ConsentRecord;
  cookieName?: string;
  hash?: string;
  missing?: string[];
  /** Runs before anything of temoin’s does. */
  prepare?: (page: Page) => void;
}

export async function visit({ attributes = {}, children = '', body = '', stored, cookieName = newName(), hash = '', missing = [], prepare }: Visit = {}) {
  if (stored) remember(cookieName, stored);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 60em; height: 40em';
  frame.src = `/test/unit/page/site.html?${cookieName}${hash}`;
  const arrived = loaded(frame);
  document.body.append(frame);
  frames.push(frame);
  await arrived;
  const page = frame.contentWindow as Page;
  const site = await until(() => page.site);
  page.told = [];
  for (const name of missing) site.missing.add(name);
  const heard: Heard[] = [];
  for (const type of TYPES) page.document.addEventListener(`consent-${type}`, (event) => heard.push({ type, detail: (event as CustomEvent<Heard['detail']>).detail }));
  const warnings: string[] = [];
  page.console.warn = page.console.error = (message: unknown) => void warnings.push(String(message));
  prepare?.(page);
  page.document.body.innerHTML = body;
  const api = site.define();

  function put(more: Record<string, string> = {}, inside = ''): HTMLElement {
    const element = page.document.createElement('cookie-consent');
    for (const [name, value] of Object.entries({ 'cookie-name': cookieName, ...more })) element.setAttribute(name, value);
    element.innerHTML = inside;
    page.document.body.prepend(element);
    return element;
  }
  if (attributes) put(attributes, children);
  const find = <E extends Element = HTMLElement>(selector: string) => page.document.querySelector<E>(selector);
  return {
    page,
    frame,
    site,
    api,
    heard,
    warnings,
    put,
    find,
    cookieName,
    types: () => heard.map(({ type }) => type),
    last: (type: Heard['type']) => heard.findLast((one) => one.type === type)?.detail,
    element: () => find('cookie-consent')!,
    ready: () => until(() => heard.some(({ type }) => type === 'ready')),
    changed: (times = 1) => until(() => heard.filter(({ type }) => type === 'change').length >= times),
    shown: (view: string | null) => until(() => (find('cookie-consent')?.getAttribute('open') ?? null) === view),
    press: (action: string) => find('cookie-consent')!.shadowRoot!.querySelector<HTMLElement>(`consent-panel [data-consent-action="${action}"]`)!.click(),
    reopen: () => find('cookie-consent')!.shadowRoot!.querySelector<HTMLElement>('[part=reopen]'),
    reloaded: () => loaded(frame),
  };
}
