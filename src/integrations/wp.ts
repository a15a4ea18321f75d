/** WP Consent API: https://wordpress.org/plugins/wp-consent-api/, which tells a WordPress site’s other plugins. */
import type { Integration } from './store.js';

declare global {
  interface Window {
    wp_consent_type?: string;
    wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
  }
}

const wp: Integration = ({ signals, subscribe }) => {
  window.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
  const tell = (): void => {
    const { analytics_storage: statistics, ad_storage: marketing, functionality_storage: functional, personalization_storage: personal } = signals();
    const answers = { functional: true, preferences: functional && personal, statistics, 'statistics-anonymous': statistics, marketing };
    for (const [category, isGranted] of Object.entries(answers)) window.wp_set_consent?.(category, isGranted ? 'allow' : 'deny');
  };
  let isWaiting = false;
  // Its plugin’s script may be a deferred one, which runs after us. What is denied to a visitor who was not asked is not
  // written down: it keeps its answers in cookies.
  return subscribe(() => {
    if (window.wp_set_consent) tell();
    else if (!isWaiting) {
      isWaiting = true;
      addEventListener('load', tell, { once: true });
    }
  });
};

export default wp;
