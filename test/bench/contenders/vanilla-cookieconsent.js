// https://cookieconsent.orestbida.com and the readme of @orestbida/iframemanager, which it needs for a video
const cookieConsent = 'node_modules/vanilla-cookieconsent/dist';
const iframeManager = 'node_modules/@orestbida/iframemanager/dist';

const VIDEO_SECTION = `{ title: 'Videos', description: 'Plays videos hosted by YouTube.', linkedCategory: 'multimedia' },`;

const VIDEO_CATEGORY = `
    multimedia: {
      services: {
        youtube: { label: 'YouTube', onAccept: () => manager.acceptService('youtube'), onReject: () => manager.rejectService('youtube') },
      },
    },`;

const VIDEO_MANAGER = `
const manager = iframemanager();
manager.run({
  currLang: 'en',
  onChange({ changedServices, eventSource }) {
    if (eventSource.type !== 'click') return;
    CookieConsent.acceptService([...CookieConsent.getUserPreferences().acceptedServices.multimedia, ...changedServices], 'multimedia');
  },
  services: {
    youtube: {
      embedUrl: 'https://www.youtube-nocookie.com/embed/{data-id}',
      iframe: { allow: 'encrypted-media; picture-in-picture; fullscreen' },
      languages: {
        en: {
          notice: 'This video is hosted by YouTube. Playing it sends information, including your IP address, to Google.',
          loadBtn: 'Play this video',
          loadAllBtn: 'Always allow videos',
        },
      },
    },
  },
});`;

const init = (hasVideo) => `${hasVideo ? VIDEO_MANAGER : ''}
CookieConsent.run({
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { autoClear: { cookies: [{ name: /^_ga/ }] } },${hasVideo ? VIDEO_CATEGORY : ''}
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Your cookie choices',
          description: 'This site uses cookies that are essential for it to work. With your consent, it also uses other technologies.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Customize',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Manage cookies',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choices',
          closeIconLabel: 'Close',
          sections: [
            { description: 'Choose what you accept. Refusing does not stop you from using the site.' },
            { title: 'Essential', description: 'Needed for the site to work.', linkedCategory: 'necessary' },
            { title: 'Visit measurement', description: 'Counts visits and shows which pages are viewed.', linkedCategory: 'analytics' },
            ${hasVideo ? VIDEO_SECTION : ''}
          ],
        },
      },
    },
  },
});
`;

export const vanillaCookieConsent = {
  name: 'vanilla-cookieconsent',
  files: {
    'cookieconsent.js': `${cookieConsent}/cookieconsent.umd.js`,
    'cookieconsent.css': `${cookieConsent}/cookieconsent.css`,
    'iframemanager.js': `${iframeManager}/iframemanager.js`,
    'iframemanager.css': `${iframeManager}/iframemanager.css`,
    'init.js': { text: init(false) },
    'init-video.js': { text: init(true) },
  },
  head: (hasVideo) => `<link rel="stylesheet" href="cookieconsent.css">
<script defer src="cookieconsent.js"></script>
${hasVideo ? '<link rel="stylesheet" href="iframemanager.css">\n<script defer src="iframemanager.js"></script>\n' : ''}<script defer src="init${hasVideo ? '-video' : ''}.js"></script>`,
  body: () => '',
  external: (source) => `<script type="text/plain" data-category="analytics" src="${source}"></script>\n`,
  inline: (code) => `<script type="text/plain" data-category="analytics">${code}</script>\n`,
  video: (id) => `<div data-service="youtube" data-id="${id}" data-title="Ice going out" data-autoscale></div>`,
  accept: '#cc-main .cm__btn[data-role=all]',
  reject: '#cc-main .cm__btn[data-role=necessary]',
};
