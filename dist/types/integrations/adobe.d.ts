/**
 * Adobe Experience Platform Web SDK: https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent.
 * The site’s own `alloy('configure', …)` says `defaultConsent: 'pending'`; only it knows the rest.
 */
import type { Integration } from './store.js';
declare global {
    interface Window {
        alloy?: (command: string, options: object) => Promise<unknown>;
    }
}
declare const adobe: Integration;
export default adobe;
