import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';

function openMedia(element) {
  const given = Object.entries(element.dataset).filter(([name]) => /^(image)?src|^(href|poster)$/.test(name));
  if (!given[0] || element.localName === "embed") return void 0;
  for (const [, address] of given) if (!isSafeUrl(address)) throw new TypeError(address);
  element.replaceWith(element);
  for (const [name, address] of given.sort().reverse()) element.setAttribute(name, trusted(name === "srcdoc" ? "createHTML" : "createScriptURL", address));
  const player = element.localName === "source" ? element.parentElement : element;
  if (player !== element) player?.load?.();
  return () => {
    for (const [name] of given.reverse()) element.removeAttribute(name);
    player?.load?.();
    element.replaceWith(element);
  };
}

export { openMedia };
