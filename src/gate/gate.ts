/** Holds back everything marked with `data-consent` until every name in it is granted (CONTRACT §3.1). */
import type { Warn, WarningCode } from '../core/warning.js';
import { openMarkup } from './markup.js';
import { openMedia } from './media.js';
import { isExecutable, scriptQueue, sourceOf } from './script.js';
import { isSafeUrl } from './url.js';

export interface Doorkeeper {
  /** Whether a category or service may run now. */
  granted(name: string): boolean;
  /** The nonce of temoin's own script, '' when it has none. */
  nonce: string;
  warn: Warn;
}

/** A `<consent-embed>`, which knows by itself how to open and how to wait. */
type Embed = Element & { letIn?(): () => void; hold?(): void };

const MARK = 'data-consent';
const EMBED = 'consent-embed';
const MARKED = `[${MARK}],${EMBED}`;

export type Gate = ReturnType<typeof createGate>;

/** `needEmbeds` fetches what `<consent-embed>` is made of. */
export function createGate({ granted, nonce, warn }: Doorkeeper, needEmbeds: () => void) {
  /** What is open, with how to shut it; with null, what has had its turn: scripts that ran, elements that are refused. */
  const done = new WeakMap<Element, (() => void) | null>();
  /** Elements whose markup's scripts have run. */
  const stamped = new WeakSet<Element>();
  /** The names under which a script has run in this page. */
  const ran = new Set<string>();

  const isEmbed = ({ localName }: Element) => localName === EMBED;
  /** None at all makes one that nobody grants: ''. */
  const namesOf = (element: Element) => (element.getAttribute(isEmbed(element) ? 'consent' : MARK) ?? 'multimedia').trim().split(/\s+/);
  const may = (element: Element) => namesOf(element).every(granted);

  function refuse(element: Element, code: WarningCode, about?: unknown): void {
    done.set(element, null);
    warn(code, element, about);
  }

  const enqueue = scriptQueue(
    (held, script) => {
      const begins = held.isConnected && may(held) && !done.has(held);
      if (begins) {
        done.set(held, null).set(script, null);
        namesOf(held).forEach((name) => ran.add(name));
      }
      return begins;
    },
    (held, error) => refuse(held, 'refused', error),
  );

  function openScript(script: HTMLScriptElement): void {
    const source = sourceOf(script);
    if (isExecutable(script)) refuse(script, 'not-held');
    else if (source !== null && !isSafeUrl(source)) refuse(script, 'address', source);
    // Under strict-dynamic our own nonce vouches for what we run: markup that somebody injected has no such nonce.
    else if (nonce && script.nonce !== nonce && !script.integrity) refuse(script, 'nonce');
    else void enqueue(script);
  }

  function open(element: Element): void {
    if (element.localName === 'script' && element.getAttribute('data-as') !== 'html') return openScript(element as HTMLScriptElement);
    try {
      let shut = isEmbed(element) ? (element as Embed).letIn!() : openMedia(element);
      if (!shut) {
        const markup = openMarkup(element, element.getAttribute(MARK)!, stamped.has(element));
        if (!markup) return refuse(element, 'empty');
        stamped.add(element);
        shut = markup.shut;
        markup.content.flatMap(marked).forEach(visit);
      }
      done.set(element, shut);
    } catch (error) {
      refuse(element, 'refused', error);
    }
  }

  function shut(element: Element): void {
    const close = done.get(element);
    if (close) done.delete(element);
    close?.();
    (element as Embed).hold?.();
  }

  function visit(element: Element): void {
    if (isEmbed(element) && !('hold' in element)) needEmbeds();
    else if (may(element)) {
      if (!done.has(element)) open(element);
    } else shut(element);
  }

  /** What is marked in a node, itself among it, in document order. */
  const marked = (root: Node): Element[] =>
    [root as Element, ...((root as Partial<Element>).querySelectorAll?.(MARKED) ?? [])].filter((element) => element.matches?.(MARKED));

  return {
    /** Watches what comes and goes, once the document is parsed: a script whose end has not arrived must not be run. */
    start(): void {
      new MutationObserver((mutations) => {
        for (const { addedNodes, removedNodes } of mutations) {
          // What comes back later may not be allowed any more, and would ask before we are told.
          for (const node of removedNodes) if (!node.isConnected) marked(node).forEach(shut);
          for (const node of addedNodes) if (node.isConnected) marked(node).forEach(visit);
        }
      }).observe(document, { childList: true, subtree: true });
    },
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => marked(document).reverse().forEach((element) => may(element) || shut(element)),
    /** Looks again at everything, after any change of what is granted. */
    update: () => marked(document).forEach(visit),
    /** Whether a script held under one of these names has run: it cannot be stopped but by a reload. */
    hasRun: (names: readonly string[]): boolean => names.some((name) => ran.has(name)),
  };
}
