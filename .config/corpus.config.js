// `npm run corpus`: every vector, in every engine, each way it can arrive. A table, and what was not as it should be.
import e2e from './e2e.config.js';

export default {
  ...e2e,
  testDir: '../test/corpus',
  outputDir: '../.cache/corpus',
  timeout: 300_000,
  retries: 0,
  reporter: [['../test/corpus/table.js']],
  use: { ...e2e.use, trace: 'off' },
};
