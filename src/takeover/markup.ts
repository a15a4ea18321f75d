/** Markup written for another consent manager, held by the gate all the same: its attribute becomes `data-consent`. */
import type { Policy } from '../core/policy.js';
import { categoryOf } from '../core/verdict.js';
import { own } from '../gate/document.js';
import { names, type Pairs } from './names.js';
import type { Rival } from './rivals.js';

/** Cookiebot's name for an address that waits. */
const OTHER_ADDRESS = 'data-cookieblock-src';

/**
 * Now, and for what is added later: an observer that was there before the gate's is told before it. Answers with how to stop.
 */
export function adoptMarkup(rivals: readonly Rival[], policy: Policy, pairs: Pairs): () => void {
  const adopt = (element: Element, { held: [selector, attribute] = ['', ''] }: Rival): void => {
    if (element.hasAttribute('data-consent') || !element.matches(selector)) return;
    // Orejime's templates and, of old, what Klaro has.
    const said = element.getAttribute(attribute) ?? element.getAttribute('data-name') ?? '';
    const wanted = said.split(/[\s,]+/).filter(Boolean);
    // “Not analytics” is nothing that a choice lets in here.
    if (!wanted[0] || wanted.some((name) => name.startsWith('!'))) return;
    // vanilla-cookieconsent’s way to name one service of a category: ours too, where it is declared.
    const services = names(element.getAttribute('data-service') ?? '', policy, pairs).filter((name) => categoryOf(name, policy));
    const address = element.getAttribute(OTHER_ADDRESS);
    if (address) element.setAttribute('data-src', address);
    if (element.hasAttribute('data-contextual')) element.setAttribute('placeholder', '');
    element.setAttribute('data-consent', [...new Set([...wanted.flatMap((name) => names(name, policy, pairs)), ...services])].join(' '));
  };
  const holders = rivals.filter(({ held }) => held);
  const look = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const rival of holders) for (const element of [node, ...node.querySelectorAll(rival.held![0])]) adopt(element, rival);
  };
  const root = own('documentElement');
  look(root);
  const observer = new MutationObserver((mutations) => mutations.forEach(({ addedNodes }) => addedNodes.forEach(look)));
  if (holders[0]) observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
