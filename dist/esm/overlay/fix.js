const UNKNOWN = "\u2026";
const LONGEST = 400;
const HELD = { src: "data-src", srcset: "data-srcset", href: "data-href", data: "data-data", poster: "data-poster" };
const categoryOf = ({ category, guess }) => category ?? guess?.category ?? null;
const copyOf = (element) => document.implementation.createHTMLDocument("").importNode(element, false);
const tagOf = (element) => copyOf(element).outerHTML.slice(0, LONGEST);
function marked(element, names) {
  const copy = copyOf(element);
  if (copy.localName === "script") {
    const type = copy.getAttribute("type");
    if (type && type !== "text/javascript") copy.setAttribute("data-type", type);
    copy.setAttribute("type", "text/plain");
  }
  for (const [from, to] of Object.entries(HELD)) {
    const address = copy.getAttribute(from);
    if (address === null) continue;
    copy.removeAttribute(from);
    copy.setAttribute(to, address);
  }
  copy.setAttribute("data-consent", names);
  return copy.outerHTML.slice(0, LONGEST);
}
const attribute = (name, value) => `${name}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
function declared({ kind, name, ...finding }) {
  const category = categoryOf({ ...finding }) ?? UNKNOWN;
  const declare = (what, value) => `<consent-category ${attribute("name", category)} ${attribute(what, value)}>`;
  const isDeclared = finding.standing === "declared but not granted";
  switch (kind) {
    case "third party":
      return isDeclared ? `<script type="text/plain" ${attribute("data-consent", finding.service ?? category)} data-src="\u2026">` : `<consent-service name="\u2026" ${attribute("hosts", name)}>`;
    case "service worker":
      return `cookieConsent.whenGranted('${category}').then(() => navigator.serviceWorker.register(\u2026))`;
    default:
      if (isDeclared) return `<script type="text/plain" ${attribute("data-consent", finding.service ?? category)} data-src="\u2026">`;
      return kind === "cookie" ? declare("cookies", name) : declare("storage", `${{ indexedDB: "idb:", cache: "cache:", localStorage: "", sessionStorage: "" }[kind]}${name}`);
  }
}

export { categoryOf, declared, marked, tagOf };
