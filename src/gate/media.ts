/** Elements whose address waits in `data-…`: given on grant, taken away again on withdrawal. */
import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';

/**
 * Gives the element its addresses and answers with how to take them away; undefined when it has none, or is a plug-in's, which
 * `plugin.ts` opens. Throws for one that is refused.
 */
export function openMedia(element: Element): (() => void) | undefined {
  const given = Object.entries((element as HTMLElement).dataset).filter(([name]) => /^(image)?src|^(href|poster)$/.test(name)) as [string, string][];
  if (!given[0] || element.localName === 'embed') return undefined;
  for (const [, address] of given) if (!isSafeUrl(address)) throw new TypeError(address);
  // A browser that goes back restores what a parsed frame showed last, though it has no address now; not in one put in by script.
  element.replaceWith(element);
  // `srcset` before `src`, and away after it: WebKit fetches what is in force after each, at once.
  for (const [name, address] of given.sort().reverse()) element.setAttribute(name, trusted(name === 'srcdoc' ? 'createHTML' : 'createScriptURL', address));
  const player = (element.localName === 'source' ? element.parentElement : element) as { load?(): void } | null;
  // A media element looks at its `<source>`s again only when told.
  if (player !== (element as object)) player?.load?.();
  return () => {
    for (const [name] of given.reverse()) element.removeAttribute(name);
    player?.load?.();
    // Taking `src` from a frame leaves its document running; putting the frame in again empties it.
    element.replaceWith(element);
  };
}
