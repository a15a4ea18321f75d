// https://github.com/klaro-org/klaro-js#readme and the annotated config.js in its package
const config = `var klaroConfig = {
  version: 1,
  acceptAll: true,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: {
      ga: { title: 'Visit measurement', description: 'Counts visits and shows which pages are viewed.' },
      youtube: { title: 'Videos', description: 'Plays videos hosted by YouTube.' },
      purposes: { analytics: 'Visit measurement', multimedia: 'Videos' },
    },
  },
  services: [
    { name: 'ga', purposes: ['analytics'], cookies: [/^_ga/] },
    VIDEO
  ],
};
`;
const video = "{ name: 'youtube', purposes: ['multimedia'] },";

export const klaro = {
  name: 'klaro',
  files: {
    'config.js': { text: config.replace('VIDEO', '') },
    'config-video.js': { text: config.replace('VIDEO', video) },
    'klaro.js': 'node_modules/klaro/dist/klaro.js',
  },
  head: (hasVideo) => `<script defer src="config${hasVideo ? '-video' : ''}.js"></script>\n<script defer src="klaro.js"></script>`,
  body: () => '',
  external: (source) => `<script type="text/plain" data-type="text/javascript" data-name="ga" data-src="${source}"></script>\n`,
  inline: (code) => `<script type="text/plain" data-type="text/javascript" data-name="ga">${code}</script>\n`,
  video: (id) =>
    `<iframe data-name="youtube" data-src="https://www.youtube-nocookie.com/embed/${id}" width="560" height="315" title="Ice going out"></iframe>`,
  accept: '.cookie-notice .cm-btn-success',
  reject: '.cookie-notice .cn-decline',
};
