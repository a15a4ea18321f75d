import { categoryOf } from '../core/verdict.js';
import { own } from '../gate/document.js';
import { names } from './names.js';

const OTHER_ADDRESS = "data-cookieblock-src";
function adoptMarkup(rivals, policy, pairs) {
  const adopt = (element, { held: [selector, attribute] = ["", ""] }) => {
    if (element.hasAttribute("data-consent") || !element.matches(selector)) return;
    const said = element.getAttribute(attribute) ?? element.getAttribute("data-name") ?? "";
    const wanted = said.split(/[\s,]+/).filter(Boolean);
    if (!wanted[0] || wanted.some((name) => name.startsWith("!"))) return;
    const services = names(element.getAttribute("data-service") ?? "", policy, pairs).filter((name) => categoryOf(name, policy));
    const address = element.getAttribute(OTHER_ADDRESS);
    if (address) element.setAttribute("data-src", address);
    if (element.hasAttribute("data-contextual")) element.setAttribute("placeholder", "");
    element.setAttribute("data-consent", [.../* @__PURE__ */ new Set([...wanted.flatMap((name) => names(name, policy, pairs)), ...services])].join(" "));
  };
  const holders = rivals.filter(({ held }) => held);
  const look = (node) => {
    if (!(node instanceof Element)) return;
    for (const rival of holders) for (const element of [node, ...node.querySelectorAll(rival.held[0])]) adopt(element, rival);
  };
  const root = own("documentElement");
  look(root);
  const observer = new MutationObserver((mutations) => mutations.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  if (holders[0]) observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}

export { adoptMarkup };
