/** Markup that waits as text: in a comment, a `<template>`, or a script with `data-as="html"`. */
import { make } from './document.js';
import { isExecutable } from './script.js';
import { trusted } from './trusted.js';

/** The one comment that is all an element holds, or undefined. */
function commentOf({ childNodes }: Element): Comment | undefined {
  const [first, second] = [...childNodes].filter((node) => !(node instanceof Text && !node.data.trim()));
  return !second && first instanceof Comment ? first : undefined;
}

/**
 * Puts the markup into the page, its scripts held under the same names so that they run in their turn, or left out
 * when they have run before. Answers with how to take it out again, and with what to look through. Throws when the element
 * holds no markup.
 */
export function openMarkup(element: Element, names: string, again: boolean): { shut: () => void; content: readonly ChildNode[] } {
  const comment = commentOf(element);
  const held = element.localName === 'template' ? (element as HTMLTemplateElement) : make('template');
  if (held !== element) {
    if (!comment && element.localName !== 'script') throw new TypeError('empty');
    held.innerHTML = trusted('createHTML', comment?.data ?? element.textContent);
  }
  const fragment = held.content.cloneNode(true) as DocumentFragment;
  for (const script of fragment.querySelectorAll('script'))
    if (isExecutable(script)) {
      if (again) script.remove();
      script.dataset['type'] = script.type;
      script.dataset['consent'] = `${names} ${script.dataset['consent'] ?? ''}`;
      script.type = 'text/plain';
    }
  const content = [...fragment.childNodes];
  if (comment) element.replaceChildren(fragment);
  else element.after(fragment);
  return {
    content,
    // A script that has run stays beside a template: it has nothing more to do.
    shut() {
      if (comment) element.replaceChildren(comment);
      else content.forEach((node) => node.remove());
    },
  };
}
