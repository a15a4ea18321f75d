import { refusalOf } from './refusal.js';

const ADDRESS = "an http(s) or relative address";
const ALLOWED = {
  "cookie-name": "letters, digits, _ - .",
  "cookie-domain": "a host name",
  "cookie-path": "a path from /",
  expires: "1 to 395",
  model: "opt-in, opt-out, notice",
  layout: "bar, box, dialog",
  position: "bottom, top, bottom-start, bottom-end, center",
  theme: "auto, light, dark",
  "heading-level": "1 to 6",
  integrations: "adobe, clarity, google, google-advanced, gtm, hubspot, matomo, matomo-cookies, meta, microsoft, piano, pinterest, shopify, tiktok, wp",
  "import-from": "axeptio, cookiebot, cookieconsent, cookieyes, klaro, orejime, osano, tarteaucitron",
  "policy-url": `${ADDRESS}, mailto`,
  contact: `a mail address, ${ADDRESS}`
};
const MESSAGES = {
  "unknown-name": "held for ever: {about} is no category or service of this site",
  "not-held": 'has run already. Allowed: type="text/plain"',
  address: `{about} is refused. Allowed: ${ADDRESS} of the right kind`,
  nonce: "held: needs the nonce of this page, or an integrity",
  empty: "nothing to hold. Allowed: data-src and its like, or one comment as the only content",
  policy: "could not be let in: {about}",
  template: "Firefox fetches from this before consent. Allowed: the same markup in a comment",
  second: "does nothing. Allowed: one <cookie-consent> a page",
  guard: "guard has no effect here. Allowed: data-guard on the script, first in <head>, not async",
  twice: "the script is there twice: the second does nothing",
  value: "{about} is not allowed, {used} is used. Allowed: {allowed}",
  json: "the JSON in <cookie-consent> is ignored: {about}",
  unequal: "accept and reject look different ({about}), and consent given so may be void. Allowed: one rule for both, ::part(button)",
  late: "Google\u2019s tag was configured before its consent defaults, so it takes everything as granted. Allowed: data-consent on the tag, or temoin.bootstrap.html above it",
  unheld: 'Google\u2019s tag runs before consent. Allowed: data-consent on the tag, or integrations="google-advanced"',
  place: "a keyboard meets {about} before the panel. Allowed: <cookie-consent> first in <body>"
};
const told = /* @__PURE__ */ new Map();
const mayWatch = () => /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\]|)$/.test(location.hostname) || !!document.querySelector("[data-audit]");
const say = (kind, element, what, used = "nothing") => {
  if (kind === "overlay") return mayWatch() ? void import('../overlay/index.js').then((part) => part.begin(), console.warn) : void 0;
  const { code, about } = kind === "refused" ? refusalOf(element, what) : { code: kind, about: what };
  const value = code === "value" && element instanceof Element ? `${String(about)}="${element.getAttribute(String(about))}"` : about;
  const words = { about: value, used, allowed: ALLOWED[String(about)] ?? "small letters, digits, hyphens" };
  const message = MESSAGES[code].replace(/\{(\w+)\}/g, (_, word) => String(words[word]));
  const elements = told.get(message) ?? /* @__PURE__ */ new WeakSet();
  if (elements.has(element ?? document)) return;
  told.set(message, elements.add(element ?? document));
  console[code === "json" ? "error" : "warn"](`[temoin] ${message}`, element ?? "");
};

export { say };
