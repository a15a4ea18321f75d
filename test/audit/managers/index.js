import { build } from 'esbuild';
import { cookie, html, inline, script } from '../kit.js';

const GA = cookie('_ga', { days: 90 });
const LEAK = inline(cookie('_gid', { days: 1 }));
const opener = (call) => `<button onclick="${call}">Cookie settings</button>`;

const cookieconsent = {
  name: 'cookieconsent',
  adapter: /autoconsent:cookieconsent3|names/i,
  files: { '/cc.js': { file: 'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js' }, '/cc.css': { file: 'node_modules/vanilla-cookieconsent/dist/cookieconsent.css' } },
  page: (leaks) =>
    html(
      `${leaks ? LEAK : ''}${opener('CookieConsent.showPreferences()')}<script type="text/plain" data-category="analytics">${GA}</script>${script('/cc.js')}${inline(`CookieConsent.run({
        categories: { necessary: { enabled: true, readOnly: true }, analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } } },
        language: { default: 'en', translations: { en: {
          consentModal: { title: 'Cookies', description: 'We use cookies.', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', showPreferencesBtn: 'Manage preferences' },
          preferencesModal: { title: 'Cookies', acceptAllBtn: 'Accept all', acceptNecessaryBtn: 'Reject all', savePreferencesBtn: 'Save preferences', closeIconLabel: 'Close',
            sections: [{ title: 'Counting', description: 'Counts visits.', linkedCategory: 'analytics' }] } } } } });`)}`,
      '<link rel="stylesheet" href="/cc.css">',
    ),
};

const klaro = {
  name: 'klaro',
  adapter: /klaro|names/i,
  files: { '/klaro.js': { file: 'node_modules/klaro/dist/klaro.js' } },
  page: (leaks) =>
    html(
      `${leaks ? LEAK : ''}${opener('klaro.show()')}<script type="text/plain" data-type="text/javascript" data-name="ga">${GA}</script>`,
      `${inline(`var klaroConfig = { version: 1, acceptAll: true, privacyPolicy: '/privacy', translations: { zz: { privacyPolicyUrl: '/privacy' } }, services: [{ name: 'ga', title: 'Counting', purposes: ['analytics'], default: false, cookies: [[/^_ga/, '/', location.hostname]] }] };`)}<script defer src="/klaro.js"></script>`,
    ),
};

const orejime = {
  name: 'orejime',
  adapter: /orejime|names/i,
  files: { '/orejime.js': { file: 'node_modules/orejime/dist/orejime-standard-en.js' }, '/orejime.css': { file: 'node_modules/orejime/dist/orejime-standard.css' } },
  page: (leaks) =>
    html(
      `${leaks ? LEAK : ''}${opener('orejime.prompt()')}<template data-purpose="analytics"><script>${GA}</script></template>`,
      `${inline(`window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'analytics', title: 'Counting', description: 'Counts visits.', cookies: ['_ga'] }] };`)}${script('/orejime.js')}<link rel="stylesheet" href="/orejime.css">`,
    ),
};

const folder = 'node_modules/tarteaucitronjs';
const tarteaucitron = {
  name: 'tarteaucitron',
  adapter: /tarteaucitron|names/i,
  files: {
    '/tac/tarteaucitron.js': { file: `${folder}/tarteaucitron.js` },
    '/tac/tarteaucitron.services.js': { file: `${folder}/tarteaucitron.services.js` },
    '/tac/css/tarteaucitron.css': { file: `${folder}/css/tarteaucitron.css` },
    '/tac/lang/tarteaucitron.en.js': { file: `${folder}/lang/tarteaucitron.en.js` },
    '/tac/advertising.js': { file: `${folder}/advertising.js` },
  },
  page: (leaks) =>
    html(
      `${leaks ? LEAK : ''}<a href="#tarteaucitron" onclick="tarteaucitron.userInterface.openPanel(); return false">Cookie settings</a>${inline(`
        tarteaucitron.services.count = { key: 'count', type: 'analytic', name: 'Counting', uri: '/privacy', needConsent: true, cookies: ['_ga'], js: () => { ${GA} } };
        (tarteaucitron.job = tarteaucitron.job || []).push('count');`)}`,
      `${script('/tac/tarteaucitron.js')}${inline(`window.tarteaucitronForceLanguage = 'en'; tarteaucitron.services = tarteaucitron.services || {}; tarteaucitron.init({ privacyUrl: '', highPrivacy: true, orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true, showAlertSmall: false, cookieslist: false, removeCredit: true, useExternalCss: false, showIcon: false, handleBrowserDNTRequest: false });`)}`,
    ),
};

/** c15t comes as React components: bundled here as a site would. */
async function c15t() {
  const app = `
    import { createElement as h } from 'react';
    import { createRoot } from 'react-dom/client';
    import { ConsentManagerProvider, ConsentBanner, ConsentDialog, useConsentManager } from '@c15t/react';
    function Count() {
      const { has, setActiveUI } = useConsentManager();
      if (has('measurement')) { ${GA} }
      return h('button', { onClick: () => setActiveUI('dialog') }, 'Cookie settings');
    }
    createRoot(document.getElementById('root')).render(
      h(ConsentManagerProvider, { options: { mode: 'offline', consentCategories: ['necessary', 'measurement'] } }, h(ConsentBanner), h(ConsentDialog), h(Count)));`;
  const { outputFiles } = await build({ stdin: { contents: app, resolveDir: process.cwd() }, bundle: true, write: false, format: 'iife', minify: true, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent' });
  return {
    name: 'c15t',
    adapter: /c15t|names/i,
    files: { '/app.js': { body: outputFiles[0].text }, '/styles.css': { file: 'node_modules/@c15t/react/styles.css' } },
    page: (leaks) => html(`${leaks ? LEAK : ''}<div id="root"></div>${script('/app.js')}`, '<link rel="stylesheet" href="/styles.css">'),
  };
}

/** Two by default: one that is clicked, one whose functions are called. */
export const managers = async ({ all }) => (all ? [cookieconsent, klaro, orejime, tarteaucitron, await c15t()] : [cookieconsent, klaro]);
