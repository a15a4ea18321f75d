import { SIGNALS, worded } from './signals.js';

const gtm = ({ signals, subscribe }) => subscribe(() => {
  const granted = signals();
  (window.temoinConsent ??= []).push(Object.fromEntries(SIGNALS.map((signal) => [signal, worded(granted[signal])])));
  (window.dataLayer ??= []).push({ event: "cookie_consent_update" });
});

export { gtm as default };
