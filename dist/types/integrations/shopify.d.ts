/** Shopify: https://shopify.dev/docs/api/customer-privacy. Kept by Shopify, so said only when it is another answer. */
import type { Integration } from './store.js';
type Purpose = 'analytics' | 'marketing' | 'preferences' | 'sale_of_data';
interface Privacy {
    setTrackingConsent(answers: Record<Purpose, boolean>, done: () => void): void;
    currentVisitorConsent?(): Partial<Record<Purpose, string>>;
}
declare global {
    interface Window {
        Shopify?: {
            loadFeatures(features: {
                name: string;
                version: string;
            }[], done: (error?: unknown) => void): void;
            customerPrivacy?: Privacy;
        };
    }
}
declare const shopify: Integration;
export default shopify;
