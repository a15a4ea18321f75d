/** Runs held scripts: each once, in document order, one a task. */
import { trusted } from './trusted.js';

/** A script that never answers holds those after it this long at most. */
const HUNG_MS = 10_000;

export const isExecutable = ({ type }: HTMLScriptElement): boolean => /^(|module|importmap|(text|application)\/(x-)?(java|ecma)script)$/i.test(type.trim());

/** Where a held script would be loaded from; null when it is inline. */
export const sourceOf = (held: Element): string | null => held.getAttribute('data-src') ?? held.getAttribute('src');

/**
 * Runs a new script in the place of a held one: a browser runs no element twice, and none born from `innerHTML`
 * (HTML §4.12.1.1 "already started"). Resolves when those after it may run.
 */
const run = (held: HTMLScriptElement, script: HTMLScriptElement): Promise<void> =>
  new Promise((resolve) => {
    // Handlers stay with the held one, which is told; the rest is set by its own means below.
    for (const { name, value } of held.attributes) if (!/^(on.*|(data-)?(src|type)|nonce)$/.test(name)) script.setAttribute(name, value);
    script.type = held.dataset['type'] ?? '';
    // The attribute reads '' under a CSP; the property does not (HTML §2.6.8).
    script.nonce = held.nonce;
    const source = sourceOf(held);
    // Order is kept by waiting, not by the browser's in-order list, which one hung script would block for ever. Inline
    // modules fire no event to wait for (Chromium, Firefox): for them the list is all there is.
    script.async = source !== null;
    if (source === null) script.text = trusted('createScript', held.text);
    else script.src = trusted('createScriptURL', source);
    script.onload = script.onerror = (event) => {
      held.dispatchEvent(new Event((event as Event).type));
      resolve();
    };
    held.replaceWith(script);
    setTimeout(resolve, source === null || held.hasAttribute('async') ? 0 : HUNG_MS);
  });

const nextTask = (): Promise<void> =>
  (window as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/**
 * A queue of held scripts. `begin` is told at each one's turn which element is about to run for it, and may still say
 * no; `refused` hears of those that the page's own policy would not run.
 */
export function scriptQueue(begin: (held: HTMLScriptElement, script: HTMLScriptElement) => boolean, refused: (held: Element, error: unknown) => void) {
  const waiting = new Set<HTMLScriptElement>();
  return async (next: HTMLScriptElement): Promise<void> => {
    const isBusy = waiting.size > 0;
    waiting.add(next);
    if (isBusy) return;
    for (const held of waiting) {
      await nextTask();
      const script = document.createElement('script');
      if (begin(held, script)) await run(held, script).catch((error: unknown) => refused(held, error));
      waiting.delete(held);
    }
  };
}
