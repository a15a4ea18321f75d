/**
 * What a page says inline, above Google’s tag, where that runs before temoin is there: the defaults, and what the cookie says.
 * The build makes `dist/temoin.bootstrap.html` of it. `integrations="google-advanced"` finds both said, and goes on from there.
 */
import { findRecord, isInDate } from '../core/record.js';

/** As in signals.ts; the site’s own categories: `data-google="statistics:analytics_storage ads:ad_storage"`. */
const MAP = 'analytics:analytics_storage marketing:ad_storage marketing:ad_user_data marketing:ad_personalization preferences:functionality_storage preferences:personalization_storage';

const { cookieName = 'cookie_consent', noticeVersion, region, google = MAP } = document.currentScript!.dataset;

const gtag = function () {
  (window.dataLayer ??= []).push(arguments);
} as (...what: unknown[]) => void;

/** The seven, whatever the site says. One that is named more than once needs all who name it, as in signals.ts. */
function signals(granted: (name: string) => boolean | undefined): Record<string, string> {
  const values: Record<string, string> = { security_storage: 'granted' };
  for (const signal of MAP.match(/\w+_\w+/g)!) {
    const pairs = google.split(' ').filter((pair) => pair.endsWith(`:${signal}`));
    // Where the site ignores Global Privacy Control, `integrations` says so a moment later.
    const isOutranked = /^ad/.test(signal) && (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
    values[signal] = !isOutranked && pairs[0] && pairs.every((pair) => granted(pair.split(':')[0]!)) ? 'granted' : 'denied';
  }
  return values;
}

gtag('consent', 'default', { ...signals(() => false), region: region?.split(' '), wait_for_update: 500 });
gtag('set', 'ads_data_redaction', true);

const record = findRecord(document.cookie, cookieName);
if (record && isInDate(record, Date.now()) && record.noticeVersion === noticeVersion) gtag('consent', 'update', signals((name) => record.services[name] ?? record.choices[name]));
