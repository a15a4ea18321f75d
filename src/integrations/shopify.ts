/** Shopify: https://shopify.dev/docs/api/customer-privacy. Kept by Shopify, so said only when it is another answer. */
import type { Integration } from './store.js';
import { whenDefined } from './when-defined.js';

type Purpose = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';

interface Privacy {
  setTrackingConsent(answers: Record<Purpose, boolean>, done: () => void): void;
  currentVisitorConsent?(): Partial<Record<Purpose, string>>;
}

declare global {
  interface Window {
    Shopify?: {
      loadFeatures(features: { name: string; version: string }[], done: (error?: unknown) => void): void;
      customerPrivacy?: Privacy;
    };
  }
}

const shopify: Integration = (store) => {
  /** Nothing to say until something is decided, or granted without. */
  let isKnown = false;
  const tell = (): void => {
    const privacy = window.Shopify?.customerPrivacy;
    if (!privacy || !isKnown) return;
    const { analytics_storage: analytics, ad_storage: marketing, ad_user_data: sale_of_data, functionality_storage: preferences } = store.signals();
    const answers = { analytics, marketing, preferences, sale_of_data };
    const kept = privacy.currentVisitorConsent?.();
    const isKept = kept && Object.entries(answers).every(([purpose, answer]) => kept[purpose as Purpose] === (answer ? 'yes' : 'no'));
    if (!isKept) privacy.setTrackingConsent(answers, () => undefined);
  };
  whenDefined('Shopify', () =>
    window.Shopify!.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (error) reportError(error);
      tell();
    }),
  );
  return store.subscribe(() => {
    isKnown = true;
    tell();
  });
};

export default shopify;
