/** Elements whose address waits in `data-…`: given on grant, taken away again on withdrawal. */
import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';

/** Gives the element its addresses and answers with how to take them away; undefined when it has none. Throws for one that is refused. */
export function openMedia(element: Element): (() => void) | undefined {
  const given = ['src', 'srcset', 'href', 'data', 'poster'].filter((name) => element.hasAttribute(`data-${name}`));
  if (!given[0]) return undefined;
  const addresses = given.map((name) => element.getAttribute(`data-${name}`)!);
  if (!addresses.every(isSafeUrl)) throw new TypeError(addresses.join());
  given.forEach((name, index) => element.setAttribute(name, trusted('createScriptURL', addresses[index]!)));
  const player = (element.localName === 'source' ? element.parentElement : element) as { load?(): void } | null;
  // A media element looks at its `<source>`s again only when told.
  if (player !== (element as object)) player?.load?.();
  return () => {
    for (const name of given) element.removeAttribute(name);
    player?.load?.();
    // Taking `src` from a frame leaves its document running; putting the frame in again empties it.
    if (/^(iframe|embed|object)$/.test(element.localName)) element.replaceWith(element);
  };
}
