import { added } from './added.js';
import { difference } from './equal.js';

const STOPS = 'a[href],button,input,select,textarea,summary,iframe,[tabindex="0"]';
function lint(host, known, warn) {
  const all = (selector) => Document.prototype.querySelectorAll.call(document, selector);
  const [first] = all(STOPS);
  if (first && !host.contains(first) && host.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING) warn("place", host, first.localName);
  const differs = difference([...host.shadowRoot.querySelectorAll("[part~=accept-all],[part~=reject-all]")]);
  if (differs) warn("unequal", host, differs);
  for (const other of all("cookie-consent")) if (host.isConnected && other !== host) warn("second", other);
  const [late] = all("cookie-consent[guard]");
  if (late && !all("script[data-guard]")[0]) warn("guard", late);
  for (const element of all("[data-consent],consent-embed")) {
    const names = element.getAttribute("data-consent") ?? element.getAttribute("consent") ?? "multimedia";
    const unknown = names.split(/\s+/).find((name) => !known(name));
    if (unknown !== void 0) warn("unknown-name", element, unknown);
    if (element instanceof HTMLTemplateElement && element.content.querySelector("[src],[srcset],[href],[poster]"))
      warn("template", element);
  }
}
added.lint = lint;

export { lint };
