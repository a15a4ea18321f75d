/** Registers the elements and puts `cookieConsent` on the window, once a page however often the script is there. */
import { createApi, type CookieConsent } from './api.js';
import { ConsentController } from './cookie-consent.element.js';
import { listenForOpeners } from './openers.js';
import { createPage } from './page.js';
import { whenParsed } from './paint.js';
import type { Loader } from './loader.js';

declare global {
  interface Window {
    cookieConsent: CookieConsent;
  }
}

const TAG = 'cookie-consent';

/** `script`: the drop-in script's own tag, whose `data-…` stand for the element's attributes when there is no element. */
export function define(load: Loader, script?: HTMLScriptElement | null): CookieConsent {
  if (customElements.get(TAG)) {
    void load.ledger().then(({ say }) => say('twice'));
    return window.cookieConsent;
  }
  const page = createPage(load, script?.nonce ?? '');
  const api = createApi(page);
  Object.defineProperties(ConsentController.prototype, Object.getOwnPropertyDescriptors(api));
  window.cookieConsent = api;
  ConsentController.page = page;
  customElements.define(TAG, ConsentController);
  listenForOpeners(page);
  if (script) whenParsed(() => page.ensure(script));
  return api;
}
