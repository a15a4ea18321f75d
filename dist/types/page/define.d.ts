/** Registers the elements and puts `cookieConsent` on the window, once a page however often the script is there. */
import { type CookieConsent } from './api.js';
import type { Loader } from './loader.js';
declare global {
    interface Window {
        cookieConsent: CookieConsent;
    }
}
/** `script`: the drop-in script's own tag, whose `data-…` stand for the element's attributes when there is no element. */
export declare function define(load: Loader, script?: HTMLScriptElement | null): CookieConsent;
