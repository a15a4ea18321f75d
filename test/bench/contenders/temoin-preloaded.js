import { temoin } from './temoin.js';

/** What the banner is made of is fetched with the script, not after it: README, “Use”. */
export const temoinPreloaded = {
  ...temoin,
  name: 'temoin-preloaded',
  head: (hasVideo) =>
    `${['temoin.panel', 'locales/en'].map((name) => `<link rel="modulepreload" href="${name}.js">\n`).join('')}${temoin.head(hasVideo)}`,
};
