// Bundles one room's unit tests, with the mutants that Stryker has put into its copy of src, for a browser. `ROOM` says which.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const { ROOM } = process.env;
const files = readdirSync(`test/unit/${ROOM}`).filter((name) => name.endsWith('.test.ts'));

await build({
  stdin: { contents: files.map((name) => `import './test/unit/${ROOM}/${name}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  format: 'esm',
  outfile: 'mutation.js',
  // package.json says what has effects of those who use the package: no test.
  ignoreAnnotations: true,
  define: { __PROGRAMS__: '"20"', __VERSION__: '"0"' },
  logLevel: 'error',
});
