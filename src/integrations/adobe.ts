/**
 * Adobe Experience Platform Web SDK: https://experienceleague.adobe.com/en/docs/experience-platform/collection/js/commands/setconsent.
 * The site’s own `alloy('configure', …)` says `defaultConsent: 'pending'`; only it knows the rest.
 */
import type { Integration } from './store.js';
import { whenDefined } from './when-defined.js';

declare global {
  interface Window {
    alloy?: (command: string, options: object) => Promise<unknown>;
  }
}

const adobe: Integration = (store) => {
  const tell = (): void => {
    const value = { collect: { val: store.signals().analytics_storage ? 'y' : 'n' }, metadata: { time: store.record?.decidedAt ?? new Date().toISOString() } };
    window.alloy?.('setConsent', { consent: [{ standard: 'Adobe', version: '2.0', value }] }).catch(reportError);
  };
  let isKnown = false;
  let isHere = false;
  // It knows no command before `configure`, which its snippet says at once.
  whenDefined('alloy', () => {
    isHere = true;
    if (isKnown) tell();
  });
  return store.subscribe(() => {
    isKnown = true;
    if (isHere) tell();
  });
};

export default adobe;
