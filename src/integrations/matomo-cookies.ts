/** Matomo without cookies until consent: it counts meanwhile, so its tag is not held. Whether that may be is for the site to know. */
import { matomoOf } from './matomo.js';

export default matomoOf('CookieConsent');
