import { worded, SIGNALS } from './signals.js';

const WAIT_MS = 500;
const gtag = function() {
  (window.dataLayer ??= []).push(arguments);
};
const isConsent = (what) => (said) => said[0] === "consent" && said[1] === what;
const isTag = (said) => /^(config|event)$/.test(String(said[0])) || /^gtm\./.test(String(said.event));
const valuesOf = (store) => {
  const signals = store.signals();
  return Object.fromEntries(SIGNALS.map((signal) => [signal, worded(signals[signal])]));
};
const regionOf = (store) => {
  const region = store.option("google-region")?.split(/[\s,]+/).filter(Boolean);
  return region?.[0] ? { region } : {};
};
const consentMode = (mayRun) => (store) => {
  const queue = [...window.dataLayer ?? []].map((said) => Object(said));
  const [tagAt, defaultAt] = [queue.findIndex(isTag), queue.findIndex(isConsent("default"))];
  let before = queue.findLast(isConsent("update"))?.[2];
  if (tagAt >= 0 && (defaultAt < 0 || tagAt < defaultAt)) store.warn("late");
  else if (tagAt >= 0 && !mayRun) store.warn("unheld");
  if (defaultAt < 0) {
    const denied = SIGNALS.map((signal) => [signal, worded(signal === "security_storage")]);
    gtag("consent", "default", { ...Object.fromEntries(denied), wait_for_update: WAIT_MS, ...regionOf(store) });
    gtag("set", "ads_data_redaction", true);
  }
  const isSaid = (values) => !!before && SIGNALS.every((signal) => before[signal] === values[signal]);
  const stop = store.subscribe(() => {
    const values = valuesOf(store);
    if (!isSaid(values)) gtag("consent", "update", values);
    before = void 0;
    const names = store.categories.map(({ name }) => name);
    gtagEvent(Object.fromEntries(names.map((name) => [name, worded(store.granted(name))])));
  });
  if (before && !isSaid(valuesOf(store))) gtag("consent", "update", valuesOf(store));
  before = void 0;
  return stop;
};
const gtagEvent = (consent) => void window.dataLayer.push({ event: "cookie_consent_update", cookie_consent: consent });
var google = consentMode(false);

export { consentMode, google as default };
