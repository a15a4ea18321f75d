/** What the site says in `<cookie-consent>` that matters before anything is shown; the panel reads the rest (CONTRACT §2). */
import { list, namesIn } from '../core/names.js';
import type { Model, Policy } from '../core/policy.js';
import type { Warn } from '../core/warning.js';
import type { SiteTexts } from '../locales/texts.js';
import type { CookiePlace } from '../storage/jar.js';
import { declaredBy, toCategories, type Declared } from './declared.js';

export interface Settings {
  policy: Policy;
  cookie: CookiePlace;
  siteTexts: SiteTexts;
}

export function readSettings(element: Element, warn: Warn): Settings {
  /** An attribute's value, or its default when it is absent, empty or not allowed. */
  const read = (name: string, fallback: string, allowed: RegExp): string => {
    const value = element.getAttribute(name) || fallback;
    if (allowed.test(value)) return value;
    warn('value', element, name, fallback);
    return fallback;
  };
  let json = null as { strings?: SiteTexts; categories?: Declared[] } | null;
  try {
    json = JSON.parse(element.querySelector(':scope>[type="application/json"]')?.textContent ?? null!) as typeof json;
  } catch (error) {
    warn('json', element, error);
  }
  const names = namesIn(element.getAttribute('categories') ?? 'analytics multimedia').map((name) => ({ name }));
  return {
    policy: {
      categories: toCategories([...names, ...[...element.querySelectorAll(':scope>consent-category')].map(declaredBy), ...list<Declared>(json?.categories)], warn),
      noticeVersion: read('notice-version', '1', /./),
      // 1 to 395
      expiresDays: +read('expires', '182', /^(?!0|39[6-9])[123]?\d?\d$/),
      model: read('model', 'opt-in', /^(opt-in|opt-out|notice)$/) as Model,
      gpc: !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && !element.hasAttribute('ignore-gpc'),
    },
    cookie: { name: read('cookie-name', 'cookie_consent', /^[\w.-]*$/), domain: read('cookie-domain', '', /^[\w.-]*$/), path: read('cookie-path', '/', /^\/[^;]*$/) },
    siteTexts: json?.strings ?? {},
  };
}
