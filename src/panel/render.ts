import type { Category, Policy } from '../core/policy.js';
import type { Action } from '../core/decision.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts } from '../locales/texts.js';
import { looksOf, safeAddress } from './looks.js';
import type { ConsentPanel } from './panel.element.js';
import type { ConsentRecord } from '../core/record.js';
import type { View } from './view.js';
import { textsFor } from './wording.js';

/** What the page says of itself; the panel reads the rest from the element's attributes. */
export interface PageState {
  /** `<cookie-consent>`, where the site says how it looks; its history: the choices made in this browser, oldest first. */
  element: (HTMLElement & { readonly history?: readonly Pick<ConsentRecord, 'decidedAt' | 'expiresAt'>[] }) | undefined;
  settings: { policy: Policy; siteTexts: SiteTexts } | undefined;
  reason: View['reason'];
  /** The choice in force, or null. */
  record: ConsentRecord | null;
  /** What is stored, in force or not. */
  stored: ConsentRecord | null | undefined;
  /** What the visitor has just done; null: nothing here. */
  action: Action | null | undefined;
  /** Whether a category or service may run now. */
  granted(name: string): boolean;
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

/** Shows a view in a shadow root: that of `<cookie-consent>`, or of an element in the page. */
export function renderPanel(root: ShadowRoot, page: PageState, shown: Pick<View, 'name' | 'texts' | 'isInPage'>): void {
  const { element, settings, action, granted, warn, reason, record, stored } = page;
  const { policy, siteTexts } = settings!;
  const { categories } = policy;
  const gpcDenied = categories.flatMap(({ name, sale }) => (sale && policy.gpc ? name : []));
  let panel = root.querySelector<ConsentPanel>('consent-panel');
  // An `<img name="createElement">` hides the document's own.
  if (!panel) root.prepend((panel = Document.prototype.createElement.call(document, 'consent-panel') as ConsentPanel));
  panel.view = {
    ...policy,
    ...looksOf(element!, warn),
    ...shown,
    texts: textsFor(root.host, shown.texts),
    reason,
    record,
    siteTexts,
    categories: categories.map((category) => inFull(category, element!, warn)),
    granted: Object.fromEntries(categories.flatMap((category) => [category, ...category.services]).map(({ name }) => [name, granted(name)])),
    gpcDenied,
    added: categories.flatMap(({ name }) => (stored && !(name in stored.choices || name === 'essential' || gpcDenied.includes(name)) ? name : [])),
    expiredDays: reason === 'first' ? expiredDays(element!.history?.at(-1)) : 0,
    status: action && (STATUS[action] ?? 'saved'),
  };
}
