import { matomoOf } from './matomo.js';

var matomoCookies = matomoOf("CookieConsent");

export { matomoCookies as default };
