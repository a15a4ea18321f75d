/** Why the gate would not let an element in, read off the element. */
import { isExecutable, sourceOf } from '../gate/script.js';
import { isSafeUrl } from '../gate/url.js';

/** What was found; `about`: the address, or the browser's own error. */
export type Refusal = { code: 'not-held' | 'address' | 'nonce' | 'empty' | 'policy'; about?: unknown };

/** `error`: what the browser threw, if it did. */
export function refusalOf(element: Element, error?: unknown): Refusal {
  const isScript = element.localName === 'script' && element.getAttribute('data-as') !== 'html';
  if (isScript && isExecutable(element as HTMLScriptElement)) return { code: 'not-held' };
  const addresses = isScript ? [sourceOf(element)] : [...Object.values((element as HTMLElement).dataset), element.getAttribute('src')];
  const unsafe = addresses.find((address) => address && !isSafeUrl(address));
  if (unsafe) return { code: 'address', about: unsafe };
  if (isScript && error === undefined) return { code: 'nonce' };
  if (error instanceof TypeError && error.message === 'empty') return { code: 'empty' };
  return { code: 'policy', about: error };
}
