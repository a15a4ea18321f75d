import { api } from './api.js';
import { ConsentController } from './cookie-consent.element.js';
import { listenForOpeners } from './openers.js';
import './flow.js';
import { page } from './page.js';

function define(load, script) {
  page.load = load;
  if (customElements.get("cookie-consent")) {
    page.warn("twice");
    return window.cookieConsent;
  }
  page.nonce = script?.nonce;
  window.cookieConsent = api;
  Object.defineProperties(ConsentController.prototype, Object.getOwnPropertyDescriptors(api));
  customElements.define("cookie-consent", ConsentController);
  listenForOpeners();
  return api;
}

export { define };
