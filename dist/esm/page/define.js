import { api } from './api.js';
import { ConsentController } from './cookie-consent.element.js';
import { listenForOpeners } from './openers.js';
import '../storage/jar.js';
import './flow.js';
import { page } from './page.js';
import './show.js';

function define(load, script) {
  if (customElements.get("cookie-consent")) {
    void load.inspect().then(({ say }) => say("twice"));
    return window.cookieConsent;
  }
  page.load = load;
  page.nonce = "";
  window.cookieConsent = api;
  Object.defineProperties(ConsentController.prototype, Object.getOwnPropertyDescriptors(api));
  customElements.define("cookie-consent", ConsentController);
  listenForOpeners();
  return api;
}

export { define };
