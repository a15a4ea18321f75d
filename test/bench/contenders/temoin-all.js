import { temoin } from './temoin.js';

/** In one file, that the page waits for: nothing has to be fetched before the banner. */
export const temoinAll = {
  ...temoin,
  name: 'temoin-all',
  files: { 'temoin.all.js': 'dist/temoin.all.js' },
  head: (hasVideo) => temoin.head(hasVideo).replace('temoin.js" async', 'temoin.all.js"'),
};
