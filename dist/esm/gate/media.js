import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';

function openMedia(element) {
  const given = ["src", "srcset", "href", "data", "poster"].filter((name) => element.hasAttribute(`data-${name}`));
  if (!given[0]) return void 0;
  const addresses = given.map((name) => element.getAttribute(`data-${name}`));
  if (!addresses.every(isSafeUrl)) throw new TypeError(addresses.join());
  given.forEach((name, index) => element.setAttribute(name, trusted("createScriptURL", addresses[index])));
  const player = element.localName === "source" ? element.parentElement : element;
  if (player !== element) player?.load?.();
  return () => {
    for (const name of given) element.removeAttribute(name);
    player?.load?.();
    if (/^(iframe|embed|object)$/.test(element.localName)) element.replaceWith(element);
  };
}

export { openMedia };
