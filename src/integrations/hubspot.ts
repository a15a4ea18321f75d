/** HubSpot: https://developers.hubspot.com/docs/reference/api/analytics-and-events/cookie-banner/cookie-banner-api. Said anew on each page. */
import type { Integration } from './store.js';

declare global {
  interface Window {
    _hsp?: { push(said: unknown[]): unknown };
    disableHubSpotCookieBanner?: boolean;
  }
}

const hubspot: Integration = ({ signals, subscribe }) => {
  window.disableHubSpotCookieBanner = true;
  let wasGranted = false;
  const tell = (): void => {
    const { analytics_storage: analytics, ad_storage: advertisement, functionality_storage: functionality } = signals();
    const isGranted = analytics || advertisement || functionality;
    const queue = (window._hsp ??= []);
    queue.push(['setHubSpotConsent', { analytics, advertisement, functionality }]);
    // It removes its cookies.
    if (wasGranted && !isGranted) queue.push(['revokeCookieConsent']);
    wasGranted = isGranted;
  };
  tell();
  let isFirst = true;
  const stop = subscribe(() => isFirst || tell());
  isFirst = false;
  return stop;
};

export default hubspot;
