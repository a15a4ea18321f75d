import { ConsentRecordElement } from './consent-record.element.js';

function define(host) {
  ConsentRecordElement.host = host;
  if (!customElements.get("consent-record")) customElements.define("consent-record", ConsentRecordElement);
}

export { define };
