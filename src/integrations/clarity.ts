/** Microsoft Clarity: https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2. Denied, it still records, without cookies: hold the tag. */
import { worded } from './signals.js';
import type { Integration } from './store.js';

type Clarity = { (...said: unknown[]): void; q?: unknown[] };

declare global {
  interface Window {
    clarity?: Clarity;
  }
}

/** As in Clarity’s own snippet. */
const queue: Clarity = function () {
  (queue.q ??= []).push(arguments);
};

const clarity: Integration = ({ signals, subscribe }) => {
  // Its keys have a capital S, other than Google’s.
  const say = (ads: boolean, analytics: boolean) => (window.clarity ??= queue)('consentv2', { ad_Storage: worded(ads), analytics_Storage: worded(analytics) });
  say(false, false);
  return subscribe(() => say(signals().ad_storage, signals().analytics_storage));
};

export default clarity;
