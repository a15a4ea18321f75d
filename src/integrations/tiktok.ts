/** TikTok Pixel: https://business-api.tiktok.com/portal/docs?id=1739585600931842 (`holdConsent`, before `load`). */
import type { Integration } from './store.js';

type Method = 'holdConsent' | 'grantConsent' | 'revokeConsent';
type Ttq = { push(said: unknown[]): unknown } & Partial<Record<Method, () => void>>;

declare global {
  interface Window {
    ttq?: Ttq;
  }
}

const tiktok: Integration = ({ signals, subscribe }) => {
  const say = (method: Method): void => {
    const ttq = (window.ttq ??= []);
    // Its snippet goes on with the array that is there, where calls are `[method, …]`; its library has the methods.
    if (ttq[method]) ttq[method]();
    else ttq.push([method]);
  };
  say('holdConsent');
  return subscribe(() => say(signals().ad_storage ? 'grantConsent' : 'revokeConsent'));
};

export default tiktok;
