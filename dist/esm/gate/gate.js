import { openMarkup } from './markup.js';
import { openMedia } from './media.js';
import { sourceOf, isExecutable, scriptQueue } from './script.js';
import { isSafeUrl } from './url.js';

const MARK = "data-consent";
const EMBED = "consent-embed";
const MARKED = `[${MARK}],${EMBED}`;
function createGate({ granted, nonce, warn }, needEmbeds) {
  const done = /* @__PURE__ */ new WeakMap();
  const stamped = /* @__PURE__ */ new WeakSet();
  const ran = /* @__PURE__ */ new Set();
  const isEmbed = ({ localName }) => localName === EMBED;
  const namesOf = (element) => (element.getAttribute(isEmbed(element) ? "consent" : MARK) ?? "multimedia").trim().split(/\s+/);
  const may = (element) => namesOf(element).every(granted);
  function refuse(element, code, about) {
    done.set(element, null);
    warn(code, element, about);
  }
  const enqueue = scriptQueue(
    (held, script) => {
      const begins = held.isConnected && may(held) && !done.has(held);
      if (begins) {
        done.set(held, null).set(script, null);
        namesOf(held).forEach((name) => ran.add(name));
      }
      return begins;
    },
    (held, error) => refuse(held, "refused", error)
  );
  function openScript(script) {
    const source = sourceOf(script);
    if (isExecutable(script)) refuse(script, "not-held");
    else if (source !== null && !isSafeUrl(source)) refuse(script, "address", source);
    else if (nonce && script.nonce !== nonce && !script.integrity) refuse(script, "nonce");
    else void enqueue(script);
  }
  function open(element) {
    if (element.localName === "script" && element.getAttribute("data-as") !== "html") return openScript(element);
    try {
      let shut2 = isEmbed(element) ? element.letIn() : openMedia(element);
      if (!shut2) {
        const markup = openMarkup(element, element.getAttribute(MARK), stamped.has(element));
        if (!markup) return refuse(element, "empty");
        stamped.add(element);
        shut2 = markup.shut;
        markup.content.flatMap(marked).forEach(visit);
      }
      done.set(element, shut2);
    } catch (error) {
      refuse(element, "refused", error);
    }
  }
  function shut(element) {
    const close = done.get(element);
    if (close) done.delete(element);
    close?.();
    element.hold?.();
  }
  function visit(element) {
    if (isEmbed(element) && !("hold" in element)) needEmbeds();
    else if (may(element)) {
      if (!done.has(element)) open(element);
    } else shut(element);
  }
  const marked = (root) => [root, ...root.querySelectorAll?.(MARKED) ?? []].filter((element) => element.matches?.(MARKED));
  return {
    /** Watches what comes and goes, once the document is parsed: a script whose end has not arrived must not be run. */
    start() {
      new MutationObserver((mutations) => {
        for (const { addedNodes, removedNodes } of mutations) {
          for (const node of removedNodes) if (!node.isConnected) marked(node).forEach(shut);
          for (const node of addedNodes) if (node.isConnected) marked(node).forEach(visit);
        }
      }).observe(document, { childList: true, subtree: true });
    },
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => marked(document).reverse().forEach((element) => may(element) || shut(element)),
    /** Looks again at everything, after any change of what is granted. */
    update: () => marked(document).forEach(visit),
    /** Whether a script held under one of these names has run: it cannot be stopped but by a reload. */
    hasRun: (names) => names.some((name) => ran.has(name))
  };
}

export { createGate };
