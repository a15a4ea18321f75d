import { own } from './document.js';
import { isPlugin, openPlugin } from './plugin.js';
import { isExecutable } from './script.js';

const WITH_PLACEHOLDER = "[placeholder][data-consent]";
let page;
function define(host) {
  page = host.page;
  if (own("documentElement").querySelector(WITH_PLACEHOLDER)) host.page.load("temoin.providers").then((part) => part.define(host), host.page.fail);
}
const spent = /* @__PURE__ */ new WeakMap();
function commentOf({ childNodes }) {
  const [first, second] = [...childNodes].filter((node) => !(node instanceof Text && !node.data.trim()));
  return !second && first instanceof Comment ? first : void 0;
}
function openMarkup(element, trust) {
  if (isPlugin(element)) return openPlugin(element, trust, page);
  const comment = commentOf(element);
  const { content } = element;
  if (!content && !comment && element.localName !== "script") throw new TypeError("empty");
  const fragment = content ? content.cloneNode(true) : new Range().createContextualFragment(trust("createHTML", comment?.data ?? element.textContent));
  const before = spent.get(element) ?? /* @__PURE__ */ new Set();
  const scripts = [...fragment.querySelectorAll("script")].filter(isExecutable);
  scripts.forEach((script, index) => {
    if (before.has(index)) script.remove();
    script.dataset["type"] = script.type;
    script.dataset["consent"] = `${element.getAttribute("data-consent")} ${script.dataset["consent"] ?? ""}`;
    script.type = "text/plain";
  });
  const nodes = [...fragment.childNodes];
  if (comment) element.replaceChildren(fragment);
  else element.after(fragment);
  return () => {
    spent.set(element, new Set(scripts.flatMap((script, index) => script.isConnected ? [] : index)));
    if (comment) element.replaceChildren(comment);
    else for (const node of nodes) node.remove();
  };
}

export { define, openMarkup };
