/** What the visitor had before their eyes when they decided, read off the screen itself: proof must not be a second copy. */

export interface Notice {
  lang: string;
  title: string;
  intro: string;
  /** What else is said beside the intro. */
  notes: string[];
  /** Label and description of each, as one text. */
  categories: string[];
  /** By action. */
  buttons: Record<string, string>;
  policyUrl: string | null;
}

/** The text of a node as shown: a slot says what the site put into it. */
const shown = (node: Node): string => {
  if (node instanceof Text) return node.data;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  return [...(assigned.length ? assigned : node.childNodes)].map(shown).join('');
};

/** In one line; a no-break space is part of the wording and stays. */
const line = (node: Node | null): string => (node ? shown(node).replace(/[ \t\r\n]+/g, ' ').trim() : '');

/** The texts under `root`, by the public parts and hooks. */
export const noticeOf = (root: ParentNode, lang: string): Notice => {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    lang,
    title: line(root.querySelector('[part=title]')),
    intro: line(root.querySelector('[part=intro]')),
    notes: all('[part=note]').map(line),
    categories: all('[part=category]').map(line),
    buttons: Object.fromEntries(
      all('[data-consent-action]').map((node) => [node.dataset['consentAction']!, node.ariaLabel ?? line(node)]),
    ),
    policyUrl: root.querySelector('[part=note] [part=policy]')?.getAttribute('href') ?? null,
  };
};
