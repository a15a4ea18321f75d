/** Loaded when a page asks for something optional: finds out what, and fetches that. */
import type { Page } from '../page/page.js';

export function begin(page: Page): void {
  const has = (selector: string): boolean => !!document.querySelector(selector);
  const failed = (error: unknown): void => page.notLoaded(error);
  if (page.element?.hasAttribute('record-url')) void import('../delivery/index.js').then((part) => part.begin(page), failed);
  if (has('consent-record')) void import('../record-view/index.js').then((part) => part.begin(page), failed);
}
