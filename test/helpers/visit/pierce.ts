/**
 * Every element a selector matches, open shadow roots looked into: `a b` also finds a `b` in the shadow tree of an `a`,
 * as in Playwright. Runs in the page, so it must stand alone.
 */
export function pierce(selector: string): HTMLElement[] {
  const outside = (separator: RegExp, text: string): string[] => {
    // Cuts at the separator where it stands outside of brackets and quotes.
    const parts = [''];
    const open: string[] = [];
    for (const char of text) {
      if (open.at(-1) === char) open.pop();
      else if (open.at(-1) !== '"' && open.at(-1) !== "'") {
        const end = { '[': ']', '(': ')', '"': '"', "'": "'" }[char];
        if (end) open.push(end);
      }
      if (open.length === 0 && separator.test(char)) parts.push('');
      else parts[parts.length - 1] += char;
    }
    return parts.map((part) => part.trim()).filter(Boolean);
  };

  // A page may hide the document's own methods behind an image's name.
  const all = (root: Document | ShadowRoot): HTMLElement[] =>
    [...(root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call<ParentNode, ['*'], NodeListOf<HTMLElement>>(root, '*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );

  const up = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };

  const fits = (element: Element | null, steps: string[]): boolean => {
    if (!element || !Element.prototype.matches.call(element, steps.at(-1)!)) return false;
    const rest = steps.slice(0, -1);
    if (rest.at(-1) === '>') return fits(up(element), rest.slice(0, -1));
    for (let above = up(element); rest.length > 0; above = up(above)) {
      if (!above) return false;
      if (fits(above, rest)) return true;
    }
    return true;
  };

  const ways = outside(/,/, selector).map((way) => outside(/\s/, way));
  return all(document).filter((element) => ways.some((steps) => fits(element, steps)));
}

/** The first match, or with `visible` the first that takes up room and is not hidden. */
export function first(elements: HTMLElement[], visible: boolean): HTMLElement | null {
  const shows = (element: HTMLElement): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  return elements.find((element) => !visible || shows(element)) ?? null;
}
