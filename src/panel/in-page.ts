/** Fetched when a page has one of these: what stands in the page, on that of the privacy policy for instance. */
import { ConsentPreferences } from './consent-preferences.element.js';
import { CookieTable } from './cookie-table.element.js';
import type { InPageHost } from './in-page-host.js';

const elements = { 'consent-preferences': ConsentPreferences, 'cookie-table': CookieTable };

/** Registers them; never throws when they are there already. */
export function defineInPage(host: InPageHost): void {
  for (const [name, element] of Object.entries(elements)) {
    element.host = host;
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
