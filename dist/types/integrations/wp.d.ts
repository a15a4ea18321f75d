/** WP Consent API: https://wordpress.org/plugins/wp-consent-api/, which tells a WordPress site’s other plugins. */
import type { Integration } from './store.js';
declare global {
    interface Window {
        wp_consent_type?: string;
        wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
    }
}
declare const wp: Integration;
export default wp;
