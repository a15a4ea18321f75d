/** Piano Analytics, from version 6.8 of its SDK: https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent. */
import type { Integration } from './store.js';

interface Pdl {
  requireConsent?: string;
  consent?: { products?: string[]; defaultPreset?: Record<string, string> };
}

declare global {
  interface Window {
    pdl?: Pdl;
    pa?: { consent?: { setMode(mode: string): void } };
  }
}

const piano: Integration = (store) => {
  const tell = (): void => {
    const mode = store.signals().analytics_storage ? 'opt-in' : store.record ? 'opt-out' : 'essential';
    const pdl = (window.pdl ??= {});
    // Read when the SDK starts; one that has started is told.
    pdl.requireConsent = 'v2';
    pdl.consent = { products: ['PA'], ...pdl.consent, defaultPreset: { ...pdl.consent?.defaultPreset, PA: mode } };
    window.pa?.consent?.setMode(mode);
  };
  tell();
  let isFirst = true;
  const stop = store.subscribe(() => isFirst || tell());
  isFirst = false;
  return stop;
};

export default piano;
