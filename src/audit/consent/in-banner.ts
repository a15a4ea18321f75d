/** What is called so, and stands in something that speaks of cookies. */
import type { Frame, Locator, Page } from 'playwright-core';
import { SUBJECT } from './words.js';

/** Runs in the page: whether an ancestor stands over the page, or is called so, and speaks of cookies. */
export function inBanner(element: Element, subject: string): boolean {
  const speaks = new RegExp(subject, 'i');
  const up = (node: Element): Element | null => node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
  for (let node: Element | null = element; node && node !== document.body; node = up(node)) {
    const { position } = getComputedStyle(node);
    const stands = ['fixed', 'sticky', 'absolute'].includes(position) || node.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [popover]');
    const called = speaks.test(`${node.id} ${node.getAttribute('class') ?? ''} ${node.localName} ${node.getAttribute('aria-label') ?? ''}`);
    const text = node.textContent || (node.shadowRoot?.textContent ?? '');
    if ((stands || called) && (called || speaks.test(text))) return true;
  }
  return false;
}

/** Buttons, and links that stand for one. */
export const byName = (frame: Frame, name: RegExp): Locator[] => [frame.getByRole('button', { name }), frame.getByRole('link', { name })];

async function inFrame(frame: Frame, name: RegExp): Promise<Locator | null> {
  for (const locator of byName(frame, name)) {
    for (const one of await locator.all().catch(() => [])) {
      const fits = (await one.isVisible().catch(() => false)) && (await one.evaluate(inBanner, SUBJECT.source).catch(() => false));
      if (fits) return one;
    }
  }
  return null;
}

/** The first that can be seen, in any frame. */
export async function anywhere(page: Page, name: RegExp): Promise<Locator | null> {
  for (const frame of page.frames()) {
    const found = await inFrame(frame, name);
    if (found) return found;
  }
  return null;
}
