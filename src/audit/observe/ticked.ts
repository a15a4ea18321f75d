/** Boxes that are ticked before the visitor has touched them, in what speaks of cookies. */
import type { Page } from 'playwright-core';

export const tickedInAdvance = (page: Page): Promise<string[]> =>
  page
    .locator('input[type=checkbox]:checked:not([disabled]), [role=switch][aria-checked=true]:not([aria-disabled=true]):not([disabled])')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const { width, height } = box.getBoundingClientRect();
          const label = (box as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
          return width * height > 0 || (label && label.width * label.height > 0);
        })
        .filter((box) => {
          const up = (node: Element): Element | null => node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
          for (let node: Element | null = box; node && node !== document.body; node = up(node)) {
            if (/cookie|consent|klaro|orejime|tarteaucitron|c15t|privacy|gdpr/i.test(`${node.id} ${node.getAttribute('class') ?? ''} ${node.localName}`)) return true;
          }
          return false;
        })
        .map((box) => (box as HTMLInputElement).name || box.id || (box.getAttribute('aria-label') ?? 'a box')),
    )
    .then((names) => [...new Set(names)].sort())
    .catch(() => []);
