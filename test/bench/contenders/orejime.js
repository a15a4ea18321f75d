// https://github.com/boscop-fr/orejime#readme
const dist = 'node_modules/orejime/dist';

const config = (hasVideo) => ({
  privacyPolicyUrl: '/privacy',
  purposes: [
    { id: 'essential', title: 'Essential', description: 'Needed for the site to work.', cookies: [], isMandatory: true },
    { id: 'analytics', title: 'Visit measurement', description: 'Counts visits and shows which pages are viewed.', cookies: ['_ga'] },
    ...(hasVideo ? [{ id: 'multimedia', title: 'Videos', description: 'Plays videos hosted by YouTube.', cookies: [] }] : []),
  ],
});

export const orejime = {
  name: 'orejime',
  files: { 'orejime.js': `${dist}/orejime-standard-en.js`, 'orejime.css': `${dist}/orejime-standard.css` },
  head: (hasVideo) => `<script>window.orejimeConfig = ${JSON.stringify(config(hasVideo))};</script>
<script src="orejime.js"></script>
<link rel="stylesheet" href="orejime.css">`,
  body: () => '',
  external: (source) => `<template data-purpose="analytics"><script src="${source}"></script></template>\n`,
  inline: (code) => `<template data-purpose="analytics"><script>${code}</script></template>\n`,
  video: (id) =>
    `<template data-purpose="multimedia" data-contextual><iframe src="https://www.youtube-nocookie.com/embed/${id}" width="560" height="315" title="Ice going out"></iframe></template>`,
  accept: '.orejime-Banner-saveButton',
  reject: '.orejime-Banner-declineButton',
};
