/** Runs held scripts: each once, in document order, one a task. */
import { trusted } from './trusted.js';

/** A script that never answers holds those after it this long at most. */
const HUNG_MS = 10_000;

/** `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2;

/** The event by which an inline module's end is told. */
const ENDED = 'temoin';

/** Whether a browser would run it, or takes it for instructions: a little more is taken for it than is. */
export const isExecutable = ({ type }: HTMLScriptElement): boolean => /^\s*$|script|module|map|rules/i.test(type);

/** Where a held script would be loaded from; null when it is inline. */
export const sourceOf = (held: Element): string | null => held.getAttribute('data-src') ?? held.getAttribute('src');

/**
 * Runs a new script in the place of a held one: a browser runs no element twice, and none born from `innerHTML`
 * (HTML §4.12.1.1 "already started"). Resolves when those after it may run.
 */
export const run = (held: HTMLScriptElement, script: HTMLScriptElement): Promise<unknown> =>
  new Promise((resolve) => {
    // Handlers stay with the held one, which is told; the rest is set by its own means below.
    for (const { name, value } of held.attributes) if (!/^(on.*|(data-)?(src|type)|nonce)$/.test(name)) script.setAttribute(name, value);
    const source = sourceOf(held);
    script.type = held.dataset['type'] ?? '';
    // The attribute reads '' under a CSP; the property does not (HTML §2.6.8).
    script.nonce = held.nonce;
    // Order is kept by waiting, not by the browser's in-order list, which one hung script would block for ever.
    const isWaitedFor = source === null ? script.type === 'module' : !held.hasAttribute('async');
    script.onload = script.onerror = (({ type }: Event) => {
      held.dispatchEvent(new Event(type));
      // WebKit tells of an inline module before it has run.
      if (source !== null || type === 'error') resolve(type);
    }) as OnErrorEventHandlerNonNull;
    if (source !== null) script.src = trusted('createScriptURL', source);
    else {
      let code = held.textContent;
      if (isWaitedFor) {
        // No event tells when an inline module has run, and Firefox keeps no order among them: its own last line does.
        code += `\n;dispatchEvent(new Event("${ENDED}"))`;
        for (const type of [ENDED, 'error']) addEventListener(type, resolve, { once: true });
      }
      script.text = trusted('createScript', code);
    }
    held.replaceWith(script);
    setTimeout(resolve, isWaitedFor ? HUNG_MS : 0);
  });

export const nextTask = (): Promise<void> =>
  (window as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** One after the other, in document order, one a task. Whoever is waiting is not put in again. */
export function inTurn(act: (element: Element) => Promise<void>) {
  const waiting: Element[] = [];
  let turn = nextTask();
  return (next: Element): void => {
    if (waiting.includes(next)) return;
    // Most come in order. What a script has written, or markup brings, goes before those that were waiting already.
    const before = waiting.findLastIndex((other) => other.compareDocumentPosition(next) !== PRECEDING);
    waiting.splice(before + 1, 0, next);
    // A turn for each; who has it is known when it comes.
    turn = turn.then(nextTask).then(() => act(waiting.shift()!));
  };
}
