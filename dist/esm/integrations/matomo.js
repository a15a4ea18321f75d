const matomoOf = (what) => ({ signals, subscribe }) => {
  const queue = window._paq ??= [];
  if (Array.isArray(queue)) queue.unshift([`require${what}`]);
  else queue.push([`require${what}`]);
  return subscribe(() => window._paq.push([signals().analytics_storage ? `set${what}Given` : `forget${what}Given`]));
};
var matomo = matomoOf("Consent");

export { matomo as default, matomoOf };
