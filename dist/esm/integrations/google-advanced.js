import { consentMode } from './google.js';

var googleAdvanced = consentMode(true);

export { googleAdvanced as default };
