/** `<embed>` and `<object>`: their address waits in `data-src` or `data-data`. */
import type { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';

/** What the page knows of the choice; another tab may know better. */
export interface PluginPage {
  readonly stored: { readonly id: string } | null | undefined;
  readonly watchers: Set<() => void>;
  read(): PluginPage['stored'];
  granted(name: string): boolean;
}

type Plugin = HTMLEmbedElement | HTMLObjectElement;

const attributeOf = (element: Element): 'src' | 'data' => (element.localName === 'embed' ? 'src' : 'data');

/** An `<object>` may also hold no more than a comment. */
export const isPlugin = (element: Element): element is Plugin => /^(embed|object)$/.test(element.localName) && element.hasAttribute(`data-${attributeOf(element)}`);

/**
 * Gives the element its address and answers with how to take it away. While the page is away it has none: WebKit loads what
 * plug-ins show anew before the page is told that it is back, and the choice may be another by then.
 */
export function openPlugin(element: Plugin, trust: typeof trusted, page?: PluginPage): () => void {
  const name = attributeOf(element);
  const address = element.dataset[name]!;
  if (!isSafeUrl(address)) throw new TypeError(address);
  const names = element.dataset['consent']!.trim().split(/\s+/);

  /** Put in again each time: what it has loaded goes, and nothing that a browser restores comes. */
  const give = () => {
    element.replaceWith(element);
    element.setAttribute(name, trust('createScriptURL', address));
  };
  const take = () => {
    element.removeAttribute(name);
    element.replaceWith(element);
  };
  const mayReturn = () => page?.read()?.id === page?.stored?.id && names.every((own) => page?.granted(own));
  const back = () => {
    if (!element.hasAttribute(name) && mayReturn()) give();
  };
  const away = new AbortController();
  addEventListener('pagehide', take, away);
  addEventListener('pageshow', back, away);
  page?.watchers.add(back);
  give();
  return () => {
    away.abort();
    page?.watchers.delete(back);
    take();
  };
}
