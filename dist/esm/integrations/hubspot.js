const hubspot = ({ signals, subscribe }) => {
  window.disableHubSpotCookieBanner = true;
  let wasGranted = false;
  const tell = () => {
    const { analytics_storage: analytics, ad_storage: advertisement, functionality_storage: functionality } = signals();
    const isGranted = analytics || advertisement || functionality;
    const queue = window._hsp ??= [];
    queue.push(["setHubSpotConsent", { analytics, advertisement, functionality }]);
    if (wasGranted && !isGranted) queue.push(["revokeCookieConsent"]);
    wasGranted = isGranted;
  };
  tell();
  let isFirst = true;
  const stop = subscribe(() => isFirst || tell());
  isFirst = false;
  return stop;
};

export { hubspot as default };
