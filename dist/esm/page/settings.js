import { namesIn, list } from '../core/names.js';
import { toCategories, declaredBy } from './declared.js';

function readSettings(element, warn) {
  const read = (name, fallback, allowed) => {
    const value = element.getAttribute(name) || fallback;
    if (allowed.test(value)) return value;
    warn("value", element, name, fallback);
    return fallback;
  };
  let json = null;
  try {
    json = JSON.parse(element.querySelector(':scope>[type="application/json"]')?.textContent ?? null);
  } catch (error) {
    warn("json", element, error);
  }
  const names = namesIn(element.getAttribute("categories") ?? "analytics multimedia").map((name) => ({ name }));
  return {
    policy: {
      categories: toCategories([...names, ...[...element.querySelectorAll(":scope>consent-category")].map(declaredBy), ...list(json?.categories)], warn),
      noticeVersion: read("notice-version", "1", /./),
      // 1 to 395
      expiresDays: +read("expires", "182", /^(?!0|39[6-9])[123]?\d?\d$/),
      model: read("model", "opt-in", /^(opt-in|opt-out|notice)$/),
      gpc: !!navigator.globalPrivacyControl && !element.hasAttribute("ignore-gpc")
    },
    cookie: { name: read("cookie-name", "cookie_consent", /^[\w.-]*$/), domain: read("cookie-domain", "", /^[\w.-]*$/), path: read("cookie-path", "/", /^\/[^;]*$/) },
    siteTexts: json?.strings ?? {}
  };
}

export { readSettings };
