import { whenDefined } from './when-defined.js';

const shopify = (store) => {
  let isKnown = false;
  const tell = () => {
    const privacy = window.Shopify?.customerPrivacy;
    if (!privacy || !isKnown) return;
    const { analytics_storage: analytics, ad_storage: marketing, ad_user_data: sale_of_data, functionality_storage: preferences } = store.signals();
    const answers = { analytics, marketing, preferences, sale_of_data };
    const kept = privacy.currentVisitorConsent?.();
    const isKept = kept && Object.entries(answers).every(([purpose, answer]) => kept[purpose] === (answer ? "yes" : "no"));
    if (!isKept) privacy.setTrackingConsent(answers, () => void 0);
  };
  whenDefined(
    "Shopify",
    () => window.Shopify.loadFeatures([{ name: "consent-tracking-api", version: "0.1" }], (error) => {
      if (error) reportError(error);
      tell();
    })
  );
  return store.subscribe(() => {
    isKnown = true;
    tell();
  });
};

export { shopify as default };
