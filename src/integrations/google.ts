/**
 * Google Consent Mode v2, basic: the tag is held (`data-consent`), and knows what it may from its first moment on.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
import { SIGNALS, worded, type Signal } from './signals.js';
import type { Integration, Store } from './store.js';

type Values = Record<Signal, 'granted' | 'denied'>;

/** `['consent', 'update', values]` and the like, as Arguments; or an object with `event`. */
type Said = { [at: number]: unknown; event?: string };

declare global {
  interface Window {
    dataLayer?: { push(said: unknown): unknown };
  }
}

/** How long a tag that is there already waits for the update that follows (milliseconds). */
const WAIT_MS = 500;

/** Google takes Arguments for a command, and ignores an array. */
const gtag = function () {
  (window.dataLayer ??= []).push(arguments);
} as (...said: unknown[]) => void;

const isConsent = (what: string) => (said: Said) => said[0] === 'consent' && said[1] === what;

/** A tag that is configured, or measures, or Google Tag Manager’s own beginning. */
const isTag = (said: Said) => /^(config|event)$/.test(String(said[0])) || /^gtm\./.test(String(said.event));

const valuesOf = (store: Store): Values => {
  const signals = store.signals();
  return Object.fromEntries(SIGNALS.map((signal) => [signal, worded(signals[signal])])) as Values;
};

/** The site’s own region codes (ISO 3166-2) that the default is for; everywhere without. */
const regionOf = (store: Store): object => {
  const region = store.option('google-region')?.split(/[\s,]+/).filter(Boolean);
  return region?.[0] ? { region } : {};
};

/** `mayRun`: the tag may run before consent, as in advanced mode. */
export const consentMode =
  (mayRun: boolean): Integration =>
  (store) => {
    const queue = [...((window.dataLayer ?? []) as unknown as Said[])].map((said) => Object(said) as Said);
    const [tagAt, defaultAt] = [queue.findIndex(isTag), queue.findIndex(isConsent('default'))];
    // Of a bootstrap above the tag there is a default already, and perhaps what the cookie says: neither is said twice.
    let before = queue.findLast(isConsent('update'))?.[2] as Values | undefined;
    if (tagAt >= 0 && (defaultAt < 0 || tagAt < defaultAt)) store.warn('late');
    else if (tagAt >= 0 && !mayRun) store.warn('unheld');
    if (defaultAt < 0) {
      const denied = SIGNALS.map((signal) => [signal, worded(signal === 'security_storage')]);
      gtag('consent', 'default', { ...Object.fromEntries(denied), wait_for_update: WAIT_MS, ...regionOf(store) });
      gtag('set', 'ads_data_redaction', true);
    }
    const isSaid = (values: Values): boolean => !!before && SIGNALS.every((signal) => before![signal] === values[signal]);
    const stop = store.subscribe(() => {
      const values = valuesOf(store);
      if (!isSaid(values)) gtag('consent', 'update', values);
      before = undefined;
      const names = store.categories.map(({ name }) => name);
      gtagEvent(Object.fromEntries(names.map((name) => [name, worded(store.granted(name))])));
    });
    // A bootstrap that was told of another notice than the page has granted too much.
    if (before && !isSaid(valuesOf(store))) gtag('consent', 'update', valuesOf(store));
    before = undefined;
    return stop;
  };

/** For triggers of Google Tag Manager, after the update. */
const gtagEvent = (consent: object): void => void window.dataLayer!.push({ event: 'cookie_consent_update', cookie_consent: consent });

export default consentMode(false);
