import { namesIn } from '../core/names.js';

const SIGNALS = ["ad_storage", "ad_user_data", "ad_personalization", "analytics_storage", "functionality_storage", "personalization_storage", "security_storage"];
const DEFAULTS = {
  essential: "security_storage",
  preferences: "functionality_storage personalization_storage",
  analytics: "analytics_storage",
  marketing: "ad_storage ad_user_data ad_personalization"
};
const saidBy = (part) => namesIn(part.google ?? DEFAULTS[part.name]);
function signalsOf(categories, granted) {
  const parts = categories.flatMap((category) => [category, ...category.services]);
  const isGranted = (signal) => {
    const of = parts.filter((part) => saidBy(part).includes(signal));
    return !!of[0] && of.every(({ name }) => granted(name));
  };
  return Object.fromEntries(SIGNALS.map((signal) => [signal, isGranted(signal)]));
}
const worded = (isGranted) => isGranted ? "granted" : "denied";

export { SIGNALS, signalsOf, worded };
