const files = ['temoin.js', 'temoin.panel.js', 'temoin.second-layer.js', 'temoin.placeholder.js', 'temoin.ledger.js', 'temoin.embed.js', 'temoin.inspect.js', 'locales/en.js'];

export const temoin = {
  name: 'temoin',
  files: Object.fromEntries(files.map((file) => [file, `dist/${file}`])),
  head: (hasVideo) =>
    `<script src="temoin.js" async></script>${hasVideo ? '\n<style>consent-embed { display: block; aspect-ratio: 16/9 }</style>' : ''}`,
  body: (hasVideo) =>
    `<cookie-consent categories="analytics${hasVideo ? ' multimedia' : ''}" policy-url="/privacy"></cookie-consent>`,
  external: (source) => `<script type="text/plain" data-consent="analytics" data-src="${source}"></script>\n`,
  inline: (code) => `<script type="text/plain" data-consent="analytics">${code}</script>\n`,
  video: (id) => `<consent-embed src="https://www.youtube.com/watch?v=${id}" title="Ice going out"></consent-embed>`,
  accept: '[data-consent-action=accept-all]',
  reject: '[data-consent-action=reject-all]',
};
