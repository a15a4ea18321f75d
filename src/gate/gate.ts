/** Holds back everything marked with `data-consent` until every name in it is granted (CONTRACT §3.1). */
import type { Warn } from '../core/warning.js';
import { make, own } from './document.js';
import { halt } from './halt.js';
import { openMedia } from './media.js';
import type { openMarkup } from './markup.js';
import { inTurn, isExecutable, nextTask, run, sourceOf } from './script.js';
import { trusted } from './trusted.js';
import { isSafeUrl } from './url.js';
import { catchWrites } from './write.js';

export interface Doorkeeper {
  /** Whether a category or service may run now. */
  granted(name: string): boolean;
  /** The nonce of temoin's own script, if it has one. */
  nonce: string | undefined;
  warn: Warn;
}

/** A `<consent-embed>`, which knows by itself how to open and how to wait; or another of ours, which has nothing to hold. */
type Embed = Element & { letIn?(): () => void; hold?(): void };

/** Elements looked at in one task: about a millisecond. */
const CHAPTER = 4999;

const OURS = 'consent-embed,consent-preferences,consent-record,cookie-table,[placeholder][data-consent]';
const MARKED = `${OURS},[data-consent]`;

// A form answers with its own `<input name="matches">` where it is asked for a method of that name.
const { attachShadow, matches, querySelectorAll } = Element.prototype;

/** What is marked in a node, itself among it, in document order. */
const marked = (node?: Node): Element[] =>
  node instanceof Element
    ? [node, ...querySelectorAll.call(node, MARKED)].filter((element) => matches.call(element, MARKED))
    : [...((node as ParentNode | undefined)?.children ?? [])].flatMap((child) => marked(child));

/** `data-as="html"`: markup, whatever the element. */
const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script' && element.getAttribute('data-as') !== 'html';

/** None at all makes one that nobody grants: ''. */
const namesOf = (element: Element): string[] => (element.getAttribute('data-consent') ?? element.getAttribute('consent') ?? 'multimedia').trim().split(/\s+/);

export type Gate = ReturnType<typeof createGate>;

/**
 * Begins at once, so the document must have been parsed: a script whose end has not arrived must not be run.
 * `more` fetches what an element of ours is made of, by its name; what opens markup has one as well.
 */
export function createGate({ granted, nonce, warn }: Doorkeeper, more: (tag: string) => Promise<{ openMarkup: typeof openMarkup }>) {
  /**
   * What is open, with how to shut it; undefined for what was open and has been shut; null for what has had its turn:
   * scripts that ran, elements that are refused.
   */
  const done = new WeakMap<Element, (() => void) | null | undefined>();
  /** The scripts that have run in this page. */
  const ran = new Set<Element>();
  /** The document's element, and the shadow roots in it. */
  const roots: WeakRef<Node>[] = [];
  /** Elements asked for a shadow root. */
  let looked = 0;

  const may = (element: Element): boolean => namesOf(element).every(granted);

  /** Why is for `inspect/` to find out: it can look at the element too, and only developers need to know. */
  function refuse(element: Element, error?: unknown): void {
    done.set(element, null);
    warn('refused', element, error);
  }

  /** Its turn has come: what may still be let in is, and nothing that went wrong with it stops the next. */
  const enqueue = inTurn(async (held) => {
    if (!held.isConnected || !may(held) || done.get(held) !== undefined) return;
    try {
      if (isScript(held)) {
        const script = make('script');
        done.set(held, null).set(script, null);
        ran.add(script);
        await run(held, script);
      } else done.set(held, (await more('consent-markup')).openMarkup(held, trusted));
    } catch (error) {
      refuse(held, error);
    }
  });

  function open(element: Element): void {
    try {
      // Under strict-dynamic our own nonce vouches for what we run: markup that somebody injected has no such nonce.
      if (isScript(element) && (isExecutable(element) || !isSafeUrl(`${sourceOf(element)}`) || (nonce && element.nonce !== nonce && !element.integrity))) return refuse(element);
      const close = (element as Embed).letIn?.() ?? (!isScript(element) && openMedia(element));
      if (close) done.set(element, close);
      else enqueue(element);
    } catch (error) {
      refuse(element, error);
    }
  }

  function shut(element: Element): void {
    const close = done.get(element);
    if (close) done.set(element, undefined);
    close?.();
    (element as Embed).hold?.();
  }

  function visit(element: Element): void {
    if (matches.call(element, OURS) && !(element as Embed).hold) void more(element.localName);
    else if (!may(element)) shut(element);
    else if (done.get(element) === undefined) open(element);
  }

  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes, removedNodes } of mutations) {
      // What is gone may come back when it is not allowed any more, and would ask before we are told.
      [...removedNodes, ...addedNodes].forEach((node) => marked(node).forEach(node.isConnected ? visit : shut));
    }
  });

  /** Looks after a root from now on, and after the open shadow roots that are in it already. */
  async function watch(root: ShadowRoot | HTMLElement): Promise<void> {
    observer.observe(root, { childList: true, subtree: true });
    roots.push(new WeakRef(root));
    marked(root).forEach(visit);
    // Nothing but a look at each element tells which has a root: no selector does. Of a page as large as a book, a chapter a task.
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      if (shadowRoot) void watch(shadowRoot);
      if (!(++looked % CHAPTER)) await nextTask();
    }
  }

  const all = (): Element[] => roots.flatMap((root) => marked(root.deref()));

  catchWrites();
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    void watch(root);
    return root;
  };
  void watch(own('documentElement'));

  return {
    watch: watch as (root: ShadowRoot) => void,
    halt,
    /** Takes back what is no longer granted, the last first: an `img` that lost its `source` first would fetch its own `src`. */
    shut: () => all().reverse().forEach((element) => may(element) || shut(element)),
    /** Looks again at everything, after any change of what is granted. */
    update: () => all().forEach(visit),
    /** Whether a script has run whose names are not all granted any more: it cannot be stopped but by a reload. */
    isStale: () => [...ran].some((script) => !may(script)),
  };
}
