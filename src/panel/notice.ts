/** What the visitor had before their eyes when they decided, read off the screen itself: proof must not be a second copy. */

export interface Notice {
  lang: string;
  /** Everything said, labels of buttons among it, in the order of the screen. */
  text: string;
  /** Where it is all written. */
  links: string[];
}

/** The text of a node as shown: a slot says what the site put into it. */
const shown = (node: Node): string => {
  if (node instanceof Text) return node.data;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  // However the markup was indented, an element stands apart from what is before it.
  return [node instanceof Element ? ' ' : '', ...[...(assigned.length ? assigned : node.childNodes)].map(shown)].join('');
};

export const noticeOf = (root: ParentNode & Node, lang: string): Notice => ({
  lang,
  // A no-break space is part of the wording and stays.
  text: shown(root).replace(/[ \t\r\n]+/g, ' ').trim(),
  links: [...root.querySelectorAll('a')].map((link) => link.href),
});
