import type { Category, Policy } from '../core/policy.js';
import type { Action } from '../core/decision.js';
import type { Warn } from '../core/warning.js';
import { looksOf, safeAddress } from './looks.js';
import type { ConsentPanel } from './panel.element.js';
import type { ConsentRecord } from '../core/record.js';
import type { View } from './view.js';

/** What the page knows; the panel reads the rest from the element's attributes. */
export interface PageView extends Pick<View, 'name' | 'reason' | 'texts' | 'siteTexts' | 'isInPage'> {
  /** `<cookie-consent>`, where the site says how it looks. */
  host: HTMLElement;
  policy: Policy;
  /** The choice in force, or null. */
  record: ConsentRecord | null;
  /** What is stored, in force or not. */
  stored: ConsentRecord | null | undefined;
  /** The choices made in this browser, oldest first. */
  history?: readonly Pick<ConsentRecord, 'decidedAt' | 'expiresAt'>[] | undefined;
  /** Whether a category or service may run now. */
  granted(name: string): boolean;
  /** What the visitor has just done; null: nothing here. */
  action: Action | null;
  warn: Warn;
}

const STATUS: Partial<Record<Action, View['status']>> = { 'accept-all': 'accepted', 'reject-all': 'rejected', withdraw: 'withdrawn' };

/** A category's own words, without those of its services. `multimedia-player` is an alias of `multimedia`. */
function descriptionIn(host: Element, name: string): string | undefined {
  const copy = host.querySelector(`[name="${name}"],[name="${name}-player"]`)?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('consent-service').forEach((service) => service.remove());
  return copy?.textContent.replace(/\s+/g, ' ').trim();
}

function inFull(category: Category, host: Element, warn: Warn): Category {
  const services = category.services.map((service) => {
    const given = service.policyUrl ?? service['policy-url'];
    const policyUrl = given && safeAddress(given);
    if (given && !policyUrl) warn('address', host, given);
    return { ...service, policyUrl: policyUrl ?? null };
  });
  const description = category.description ?? descriptionIn(host, category.name);
  return { ...category, services, ...(description && { description }) };
}

/** How long a choice was kept that has run out; its cookie went with it, the history remembers. */
const expiredDays = (last?: Pick<ConsentRecord, 'decidedAt' | 'expiresAt'>): number =>
  last && Date.parse(last.expiresAt) < Date.now() ? Math.round((Date.parse(last.expiresAt) - Date.parse(last.decidedAt)) / 864e5) : 0;

/** Shows the view in a shadow root: that of `<cookie-consent>`, or of an element in the page. */
export function renderPanel(root: ShadowRoot, page: PageView): void {
  const { host, name, reason, texts, siteTexts, action, policy, granted, warn, record, stored } = page;
  const gpcDenied = policy.categories.flatMap(({ name, sale }) => (sale && policy.gpc ? name : []));
  let panel = root.querySelector<ConsentPanel>('consent-panel');
  if (!panel) {
    panel = document.createElement('consent-panel') as ConsentPanel;
    root.prepend(panel);
  }
  panel.view = {
    name,
    reason,
    texts,
    siteTexts,
    ...looksOf(host, warn),
    categories: policy.categories.map((category) => inFull(category, host, warn)),
    granted: Object.fromEntries(policy.categories.flatMap((category) => [category, ...category.services]).map(({ name }) => [name, granted(name)])),
    gpcDenied,
    added: policy.categories.map(({ name }) => name).filter((name) => stored && !(name in stored.choices || name === 'essential' || gpcDenied.includes(name))),
    expiredDays: reason === 'first' ? expiredDays(page.history?.at(-1)) : 0,
    record,
    expiresDays: policy.expiresDays,
    isInPage: page.isInPage ?? false,
    model: policy.model,
    status: action && (STATUS[action] ?? 'saved'),
  };
}
