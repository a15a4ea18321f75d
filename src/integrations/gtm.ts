/**
 * Google Tag Manager, by the template in demo/gtm: the container sets its defaults itself, and is told here. With it neither
 * `google` nor `google-advanced`: one of them tells.
 */
import { SIGNALS, worded } from './signals.js';
import type { Integration } from './store.js';

declare global {
  interface Window {
    /** What the template has not heard yet; then its own, which hears at once. */
    temoinConsent?: { push(signals: object): unknown };
    dataLayer?: { push(said: unknown): unknown };
  }
}

const gtm: Integration = ({ signals, subscribe }) =>
  subscribe(() => {
    const granted = signals();
    (window.temoinConsent ??= []).push(Object.fromEntries(SIGNALS.map((signal) => [signal, worded(granted[signal])])));
    (window.dataLayer ??= []).push({ event: 'cookie_consent_update' });
  });

export default gtm;
