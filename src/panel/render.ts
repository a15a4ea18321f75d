import type { Category, Policy } from '../core/policy.js';
import type { Action } from '../core/decision.js';
import type { Warn } from '../core/warning.js';
import { looksOf, safeAddress } from './looks.js';
import type { ConsentPanel } from './panel.element.js';
import type { View } from './view.js';

/** What the page knows; the panel reads the rest from the element's attributes. */
export interface PageView extends Pick<View, 'name' | 'reason' | 'texts' | 'siteTexts'> {
  policy: Policy;
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

/** Shows the view in the shadow root of `<cookie-consent>`. */
export function renderPanel(root: ShadowRoot, { name, reason, texts, siteTexts, action, policy, granted, warn }: PageView): void {
  let panel = root.querySelector<ConsentPanel>('consent-panel');
  if (!panel) {
    // An `<img name="createElement">` hides the document's own.
    panel = Document.prototype.createElement.call(document, 'consent-panel') as ConsentPanel;
    root.prepend(panel);
  }
  panel.view = {
    name,
    reason,
    texts,
    siteTexts,
    ...looksOf(root.host, warn),
    categories: policy.categories.map((category) => inFull(category, root.host, warn)),
    granted: Object.fromEntries(policy.categories.map(({ name }) => [name, granted(name)])),
    gpcDenied: policy.categories.flatMap(({ name, sale }) => (sale && policy.gpc ? name : [])),
    model: policy.model,
    status: action && (STATUS[action] ?? 'saved'),
  };
}
