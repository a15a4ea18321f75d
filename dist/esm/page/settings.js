import { words, toCategories, declaredBy, list } from './declared.js';

function readSettings(element, warn) {
  const read = (name, fallback, allowed = /^[\w.-]+$/) => {
    const value = element.getAttribute(name) || fallback;
    if (!value || allowed.test(value)) return value;
    warn("value", element, name, fallback);
    return fallback;
  };
  const children = (selector) => [...element.children].filter((child) => child.matches(selector));
  let json = {};
  try {
    json = Object(JSON.parse(children('script[type="application/json"]')[0]?.textContent ?? "{}"));
  } catch (error) {
    warn("json", element, error);
  }
  const names = words(element.getAttribute("categories") ?? "analytics multimedia").map((name) => ({ name }));
  return {
    policy: {
      categories: toCategories([...names, ...children("consent-category").map(declaredBy), ...list(json.categories)], warn),
      noticeVersion: element.getAttribute("notice-version") || "1",
      // 1 to 395
      expiresDays: +read("expires", "182", /^([1-9]\d?|[12]\d\d|3[0-8]\d|39[0-5])$/),
      model: read("model", "opt-in", /^(opt-in|opt-out|notice)$/),
      gpc: !!navigator.globalPrivacyControl && !element.hasAttribute("ignore-gpc")
    },
    cookie: { name: read("cookie-name", "cookie_consent"), domain: read("cookie-domain", ""), path: read("cookie-path", "/", /^\/[^;]*$/) },
    siteTexts: json.strings ?? {}
  };
}

export { readSettings };
