import { own, make } from './document.js';
import { halt } from './halt.js';
import { openMedia } from './media.js';
import { inTurn, nextTask, isExecutable, sourceOf, run } from './script.js';
import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';
import { catchWrites } from './write.js';

const CHAPTER = 4999;
const OURS = "consent-embed,consent-preferences,consent-record,cookie-table,[placeholder][data-consent]";
const MARKED = `${OURS},[data-consent]`;
const { attachShadow, matches, querySelectorAll } = Element.prototype;
const marked = (node) => node instanceof Element ? [node, ...querySelectorAll.call(node, MARKED)].filter((element) => matches.call(element, MARKED)) : [...node?.children ?? []].flatMap((child) => marked(child));
const isScript = (element) => element.localName === "script" && element.getAttribute("data-as") !== "html";
const namesOf = (element) => (element.getAttribute("data-consent") ?? element.getAttribute("consent") ?? "multimedia").trim().split(/\s+/);
function createGate({ granted, nonce, warn }, more) {
  const done = /* @__PURE__ */ new WeakMap();
  const ran = /* @__PURE__ */ new Set();
  const roots = [];
  let looked = 0;
  const may = (element) => namesOf(element).every(granted);
  function refuse(element, error) {
    done.set(element, null);
    warn("refused", element, error);
  }
  const enqueue = inTurn(async (held) => {
    if (!held.isConnected || !may(held) || done.get(held) !== void 0) return;
    try {
      if (isScript(held)) {
        const script = make("script");
        done.set(held, null).set(script, null);
        ran.add(script);
        await run(held, script);
      } else done.set(held, (await more("consent-markup")).openMarkup(held, trusted));
    } catch (error) {
      refuse(held, error);
    }
  });
  function open(element) {
    try {
      if (isScript(element) && (isExecutable(element) || !isSafeUrl(`${sourceOf(element)}`) || nonce && element.nonce !== nonce && !element.integrity)) return refuse(element);
      const close = element.letIn?.() ?? (!isScript(element) && openMedia(element));
      if (close) done.set(element, close);
      else enqueue(element);
    } catch (error) {
      refuse(element, error);
    }
  }
  function shut(element) {
    const close = done.get(element);
    if (close) done.set(element, void 0);
    close?.();
    element.hold?.();
  }
  function visit(element) {
    if (matches.call(element, OURS) && !element.hold) void more(element.localName);
    else if (!may(element)) shut(element);
    else if (done.get(element) === void 0) open(element);
  }
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes, removedNodes } of mutations) {
      [...removedNodes, ...addedNodes].forEach((node) => marked(node).forEach(node.isConnected ? visit : shut));
    }
  });
  async function watch(root) {
    observer.observe(root, { childList: true, subtree: true });
    roots.push(new WeakRef(root));
    marked(root).forEach(visit);
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      if (shadowRoot) void watch(shadowRoot);
      if (!(++looked % CHAPTER)) await nextTask();
    }
  }
  const all = () => roots.flatMap((root) => marked(root.deref()));
  catchWrites();
  Element.prototype.attachShadow = function(init) {
    const root = attachShadow.call(this, init);
    void watch(root);
    return root;
  };
  void watch(own("documentElement"));
  return {
    watch,
    halt,
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => all().reverse().forEach((element) => may(element) || shut(element)),
    /** Looks again at everything, after any change of what is granted. */
    update: () => all().forEach(visit),
    /** Whether a script has run whose names are not all granted any more: it cannot be stopped but by a reload. */
    isStale: () => [...ran].some((script) => !may(script))
  };
}

export { createGate };
