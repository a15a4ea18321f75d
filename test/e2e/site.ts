/** What the stories share: a page of a small site, what a visitor does on it, and what came of it. */
// With it, what temoin adds to `Window` and to the elements' types.
import type { ConsentRecord } from '../../src/index.js';
import { expect, type Visit } from '../helpers/test.js';

export const TEMOIN = '<script src="/dist/temoin.js" async></script>';

interface Parts {
  /** The tag that loads temoin. */
  script?: string;
  /** Attributes of `<cookie-consent>`. */
  attributes?: string;
  /** What `<cookie-consent>` holds. */
  children?: string;
  /** Stands before temoin's script. */
  head?: string;
}

/** A page with temoin, the element first in its body. */
export const site = (body = '', { script = TEMOIN, attributes = '', children = '', head = '' }: Parts = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Site</title>${head}${script}</head>
  <body><cookie-consent ${attributes}>${children}</cookie-consent>${body}</body></html>`;

/** A held script of a third party, which leaves its name in `window.ran` when it runs. */
export const held = (name: string, category = 'analytics', more = ''): string =>
  `<script type="text/plain" data-consent="${category}" data-src="https://stats.example/${name}.js?name=${name}" ${more}></script>`;

/** What has run, in order. */
export const ran = (visit: Visit): Promise<string[]> => visit.evaluate(() => (Reflect.get(window, 'ran') ?? []) as string[]);

export const BANNER = 'consent-panel [part~="banner"]';
export const PREFERENCES = 'consent-panel dialog';

type PanelAction = 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'close' | 'withdraw';

/** A button of the panel, and of nothing else in the page. */
export const button = (action: PanelAction): string => `consent-panel [data-consent-action="${action}"]`;

export const press = (visit: Visit, action: PanelAction): Promise<void> => visit.click(button(action));

/** The record in the cookie; null when there is none. */
export async function stored(visit: Visit, name = 'cookie_consent'): Promise<ConsentRecord | null> {
  const cookie = (await visit.cookies()).find((candidate) => candidate.name === name);
  return cookie ? (JSON.parse(decodeURIComponent(cookie.value)) as ConsentRecord) : null;
}

/** Until the cookie holds a decision of that kind. */
export const decided = (visit: Visit, action: ConsentRecord['action']): Promise<void> =>
  expect.poll(async () => (await stored(visit))?.action).toBe(action);

/** Answers the banner, and waits until the answer is kept. */
export async function answer(visit: Visit, action: 'accept-all' | 'reject-all'): Promise<void> {
  await press(visit, action);
  await visit.gone(BANNER);
  await decided(visit, action);
}

/** Ticks categories in the preferences, and saves. */
export async function save(visit: Visit, ...categories: string[]): Promise<void> {
  for (const name of categories) await visit.click(`consent-panel input[name="${name}"]`);
  await press(visit, 'save');
  await visit.gone(PREFERENCES);
  await decided(visit, 'save');
}

/** Until the element has said who it is: its record is known, or known to be absent. */
export const ready = (visit: Visit, state: 'decided' | 'undecided'): Promise<void> =>
  visit.waitFor((expected) => document.querySelector('cookie-consent')?.getAttribute('state') === expected, state);

/** What temoin said on the console. */
export const warnings = async (visit: Visit): Promise<string[]> => (await visit.consoleMessages()).filter((message) => message.includes('[temoin]'));
