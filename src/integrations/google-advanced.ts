/**
 * Google Consent Mode v2, advanced: the tag runs before consent and sends pings without cookies. They are requests to a third
 * party all the same: a site that wants none before consent says `google`.
 */
import { consentMode } from './google.js';

export default consentMode(true);
