/** Loaded when the page has a `<consent-record>`: defines the element, once. */
import { ConsentRecordElement, type RecordHost } from './consent-record.element.js';

export function define(host: RecordHost): void {
  ConsentRecordElement.host = host;
  if (!customElements.get('consent-record')) customElements.define('consent-record', ConsentRecordElement);
}
