/** Registers the elements and puts `cookieConsent` on the window, once a page however often the script is there. */
import { api, type CookieConsent } from './api.js';
import { ConsentController } from './cookie-consent.element.js';
import type { Loader } from './loader.js';
import { listenForOpeners } from './openers.js';
import { ensure, whenParsed } from './begin.js';
import { page } from './page.js';

declare global {
  interface Window {
    cookieConsent: CookieConsent;
  }
}

/** `script`: the drop-in script's own tag, whose `data-…` stand for the element's attributes when there is no element. */
export function define(load: Loader, script?: HTMLScriptElement | null): CookieConsent {
  page.load = load;
  if (customElements.get('cookie-consent')) {
    page.warn('twice');
    return window.cookieConsent;
  }
  page.nonce = script?.nonce;
  window.cookieConsent = api;
  Object.defineProperties(ConsentController.prototype, Object.getOwnPropertyDescriptors(api));
  customElements.define('cookie-consent', ConsentController);
  listenForOpeners();
  if (script) whenParsed(() => ensure(script));
  return api;
}
