/** A page with the panel in it, as `<cookie-consent>` sets it up: an open shadow root, the site's children for its slots. */
import type { Decision } from '../../../src/core/decision.js';
import type { Category, Service } from '../../../src/core/policy.js';
import en from '../../../src/locales/en.js';
import type { ConsentPanel } from '../../../src/panel/panel.element.js';
import type { View } from '../../../src/panel/view.js';
import '../../../src/panel/index.js';
import '../../../src/panel/second-layer.js';

export const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  cookies: [],
  storage: [],
  ...more,
});

export const category = (name: string, more: Partial<Category> = {}): Category => ({
  name,
  cookies: [],
  storage: [],
  sale: false,
  sensitive: false,
  services: [],
  ...more,
});

export const categories = (...names: string[]): Category[] => ['essential', ...names].map((name) => category(name));

export const FIRST_VISIT: View = {
  name: 'banner',
  reason: 'first',
  texts: en,
  siteTexts: {},
  categories: categories('analytics', 'multimedia'),
  granted: {},
  added: [],
  expiredDays: 0,
  record: null,
  expiresDays: 182,
  gpcDenied: [],
  layout: 'bar',
  position: 'bottom',
  model: 'opt-in',
  headingLevel: 2,
  policyUrl: '/privacy',
  controller: null,
  contact: null,
  status: null,
};

let hosts: HTMLElement[] = [];

/** Takes away every stage of the test. */
export function clear(): void {
  for (const host of hosts) host.remove();
  hosts = [];
}

export function stage(changes: Partial<View> = {}, { children = '', theme = 'light', parent = document.body } = {}) {
  const host = document.createElement('div');
  host.setAttribute('theme', theme);
  host.innerHTML = children;
  const root = host.attachShadow({ mode: 'open' });
  const panel = document.createElement('consent-panel') as ConsentPanel;
  root.append(panel);
  parent.append(host);
  hosts.push(host);

  let view: View = { ...FIRST_VISIT, ...changes };
  const decisions: Decision[] = [];
  const views: (string | null)[] = [];
  panel.addEventListener('consent-decision', ({ decision }) => decisions.push(decision));
  panel.addEventListener('consent-view', (event) => views.push(event.view));
  panel.view = view;

  const find = <E extends HTMLElement = HTMLElement>(selector: string) => panel.querySelector<E>(selector);
  return {
    host,
    root,
    panel,
    decisions,
    views,
    find,
    all: <E extends HTMLElement = HTMLElement>(selector: string) => [...panel.querySelectorAll<E>(selector)],
    show(more: Partial<View>): void {
      panel.view = view = { ...view, ...more };
    },
    press: (action: string): void => find(`[data-consent-action="${action}"]`)!.click(),
    box: (name: string) => find<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)!,
    dialog: () => find<HTMLDialogElement>('dialog')!,
    surface: () => find('[part~=banner], [part~=dialog]')!,
    text: (selector: string): string => (find(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}

/** What Escape does to a dialog. */
export async function dismiss(dialog: HTMLDialogElement): Promise<void> {
  const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  dialog.requestClose();
  await closed;
}

export { wait } from '../wait.js';
