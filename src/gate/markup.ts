/**
 * Markup that waits as text: in a comment, a `<template>`, or a script with `data-as="html"`. Fetched when there is some to
 * open; with it comes what opens `<embed>` and `<object>`, which few pages have.
 */
import { own } from './document.js';
import { isPlugin, openPlugin, type PluginPage } from './plugin.js';
import { isExecutable } from './script.js';
import type { trusted } from './trusted.js';

/** What holds a snippet and wants a placeholder of an embed's in its place (CONTRACT §3.2). */
const WITH_PLACEHOLDER = '[placeholder][data-consent]';

interface Host {
  page: PluginPage & { load(part: 'temoin.providers'): Promise<unknown>; fail(error: unknown): void };
}

let page: PluginPage | undefined;

/** Fetched as an element's file is, though no element is registered: a snippet that wants a placeholder is somebody else's work. */
export function define<Whole extends Host>(host: Whole): void {
  page = host.page;
  if (own('documentElement').querySelector(WITH_PLACEHOLDER)) host.page.load('temoin.providers').then((part) => (part as { define(host: Whole): void }).define(host), host.page.fail);
}

/** Which of an element's scripts have run, by their place among them: they do not run again. */
const spent = new WeakMap<Element, Set<number>>();

/** The one comment that is all an element holds, or undefined. */
function commentOf({ childNodes }: Element): Comment | undefined {
  const [first, second] = [...childNodes].filter((node) => !(node instanceof Text && !node.data.trim()));
  return !second && first instanceof Comment ? first : undefined;
}

/**
 * Puts the markup into the page, its scripts held under the same names so that they run in their turn, or left out
 * when they have run before. Answers with how to take it out again. Throws when the element holds no markup. `trust`: a page
 * may have the policy of that name only once.
 */
export function openMarkup(element: Element, trust: typeof trusted): () => void {
  if (isPlugin(element)) return openPlugin(element, trust, page);
  const comment = commentOf(element);
  const { content } = element as Partial<HTMLTemplateElement>;
  if (!content && !comment && element.localName !== 'script') throw new TypeError('empty');
  // Not through a template's `innerHTML`: scripting is off in there, and what is in a `<noscript>` would be fetched as well.
  const fragment = content ? (content.cloneNode(true) as DocumentFragment) : new Range().createContextualFragment(trust('createHTML', comment?.data ?? element.textContent));
  const before = spent.get(element) ?? new Set();
  const scripts = [...fragment.querySelectorAll('script')].filter(isExecutable);
  scripts.forEach((script, index) => {
    if (before.has(index)) script.remove();
    script.dataset['type'] = script.type;
    script.dataset['consent'] = `${element.getAttribute('data-consent')} ${script.dataset['consent'] ?? ''}`;
    script.type = 'text/plain';
  });
  const nodes = [...fragment.childNodes];
  if (comment) element.replaceChildren(fragment);
  else element.after(fragment);
  // A script that has run stays beside a template: it has nothing more to do.
  return () => {
    // One that has run has given its place to another element.
    spent.set(element, new Set(scripts.flatMap((script, index) => (script.isConnected ? [] : index))));
    if (comment) element.replaceChildren(comment);
    else for (const node of nodes) node.remove();
  };
}
