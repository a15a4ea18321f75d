/** Loaded when the page has a `<consent-record>`: defines the element, once. */
import type { Page } from '../page/page.js';
import { ConsentRecordElement } from './consent-record.element.js';

export function begin(page: Page): void {
  ConsentRecordElement.page = page;
  if (!customElements.get('consent-record')) customElements.define('consent-record', ConsentRecordElement);
}
