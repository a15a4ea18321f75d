/** HubSpot: https://developers.hubspot.com/docs/reference/api/analytics-and-events/cookie-banner/cookie-banner-api. Said anew on each page. */
import type { Integration } from './store.js';
declare global {
    interface Window {
        _hsp?: {
            push(said: unknown[]): unknown;
        };
        disableHubSpotCookieBanner?: boolean;
    }
}
declare const hubspot: Integration;
export default hubspot;
