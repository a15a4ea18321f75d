/** Sees what nobody marked: in the markup as it is parsed, later, and in what the injected policy has stopped. */

/** What asked, and for what; `element`: null where only the browser's report says so. */
export type Seen = (url: URL, from: string, element: Element | null) => void;

const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster'];

/** These fetch nothing by themselves. */
const LINKS = /^(a|area|base|form)$/;

/** A policy stops neither connections made ahead nor speculation rules (attack-vectors A3, A14): taken out, as far as there is time. */
const AHEAD = 'link[rel~=preconnect],link[rel~=dns-prefetch],link[rel~=prefetch],link[rel~=prerender],script[type=speculationrules]';

const urlsOf = (element: Element): URL[] => {
  const texts = ADDRESSES.flatMap((name) => element.getAttribute(name)?.trim().split(name === 'srcset' ? /\s+(?:[\d.]+[wx])?\s*,?\s*/ : /(?!)/) ?? []);
  if (element.matches('script[type=speculationrules]')) texts.push(...(element.textContent.match(/https?:\/\/[^"\s]+/g) ?? []));
  return texts.filter((text) => text && URL.canParse(text, document.baseURI)).map((text) => new URL(text, document.baseURI));
};

export function watch(isForeign: (url: URL) => boolean, seen: Seen): void {
  const look = (element: Element): void => {
    if (LINKS.test(element.localName) || element.closest('[data-consent],consent-embed,cookie-consent')) return;
    const foreign = urlsOf(element).filter(isForeign);
    for (const url of foreign) seen(url, element.localName, element);
    if (foreign[0] && element.matches(AHEAD)) element.remove();
  };
  new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'attributes') look(target as Element);
      for (const node of addedNodes) if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(look);
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ADDRESSES });
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, disposition }) => {
    if (disposition === 'enforce' && URL.canParse(blockedURI) && isForeign(new URL(blockedURI))) seen(new URL(blockedURI), effectiveDirective, null);
  });
}
