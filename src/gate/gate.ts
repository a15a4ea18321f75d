/** Holds back everything marked with `data-consent` until every name in it is granted (CONTRACT §3.1). */
import type { Warn } from '../core/warning.js';
import { own } from './document.js';
import { openMarkup } from './markup.js';
import { openMedia } from './media.js';
import { isExecutable, scriptQueue, sourceOf } from './script.js';
import { isSafeUrl } from './url.js';
import { catchWrites } from './write.js';

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

const EVERYTHING_BELOW = { childList: true, subtree: true };

// A form answers with its own `<input name="matches">` where it is asked for a method of that name.
const { attachShadow, matches, querySelectorAll } = Element.prototype;

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

  /** Why is for `inspect/` to find out: it can look at the element too, and only developers need to know. */
  function refuse(element: Element, error?: unknown): void {
    done.set(element, null);
    warn('refused', element, error);
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
    refuse,
  );

  function open(element: Element): void {
    try {
      if (element.localName === 'script' && element.getAttribute('data-as') !== 'html') {
        const script = element as HTMLScriptElement;
        // Under strict-dynamic our own nonce vouches for what we run: markup that somebody injected has no such nonce.
        const isOurs = !nonce || script.nonce === nonce || script.integrity;
        if (!isExecutable(script) && isSafeUrl(sourceOf(script) ?? '') && isOurs) enqueue(script);
        else refuse(script);
        return;
      }
      let shut = isEmbed(element) ? (element as Embed).letIn!() : openMedia(element);
      if (!shut) {
        const markup = openMarkup(element, element.getAttribute(MARK)!, stamped.has(element));
        stamped.add(element);
        shut = markup.shut;
        markup.content.flatMap(marked).forEach(visit);
      }
      done.set(element, shut);
    } catch (error) {
      refuse(element, error);
    }
  }

  function shut(element: Element): void {
    const close = done.get(element);
    if (close) done.delete(element);
    close?.();
    (element as Embed).hold?.();
  }

  function visit(element: Element): void {
    if (isEmbed(element) && !(element as Embed).hold) needEmbeds();
    else if (may(element)) {
      if (!done.has(element)) open(element);
    } else shut(element);
  }

  /** Closed shadow roots that we were told of. */
  const closed = new Set<WeakRef<ShadowRoot>>();

  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes, removedNodes } of mutations) {
      // What comes back later may not be allowed any more, and would ask before we are told.
      for (const node of removedNodes) if (!node.isConnected) marked(node).forEach(shut);
      for (const node of addedNodes) if (node.isConnected) marked(node).forEach(visit);
    }
  });

  /** What is marked in a node, itself among it, in document order; what is in shadow trees after the rest, and watched from now on. */
  function marked(node: Node): Element[] {
    if (!(node instanceof Element)) return [...(node as ParentNode).children ?? []].flatMap(marked);
    const found = [node, ...querySelectorAll.call(node, MARKED)].filter((element) => matches.call(element, MARKED));
    for (const { shadowRoot } of [node, ...querySelectorAll.call(node, '*')]) if (shadowRoot) found.push(...inShadow(shadowRoot));
    return found;
  }

  function inShadow(root: ShadowRoot): Element[] {
    observer.observe(root, EVERYTHING_BELOW);
    return marked(root);
  }

  const all = (): Element[] => [...marked(own('documentElement')), ...[...closed].flatMap((root) => marked(root.deref()!))];

  return {
    /** Watches what comes and goes, once the document is parsed: a script whose end has not arrived must not be run. */
    start(): void {
      observer.observe(document, EVERYTHING_BELOW);
      catchWrites((script) => done.has(script));
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        observer.observe(root, EVERYTHING_BELOW);
        return root;
      };
    },
    /** Looks after a closed shadow root as well, which only who made it can tell us of. */
    watch(root: ShadowRoot): void {
      closed.add(new WeakRef(root));
      inShadow(root).forEach(visit);
    },
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => all().reverse().forEach((element) => may(element) || shut(element)),
    /** Looks again at everything, after any change of what is granted. */
    update: () => all().forEach(visit),
    /** Whether a script has run whose names are not all granted any more: it cannot be stopped but by a reload. */
    isStale: () => [...ran].some((name) => !granted(name)),
  };
}
