// Builds dist/: the files to drop in (minified) and the modules for bundlers (left readable).
// One part alone: `rollup -c --configOnly panel` (names below, comma-separated).
import nodeResolve from '@rollup/plugin-node-resolve';
import { readdirSync, readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { jsCookieInUse } from './.config/js-cookie-in-use.js';
import { knowledge } from './.config/knowledge.js';
import { licences } from './.config/licences.js';
import { litInUse } from './.config/lit-in-use.js';
import { smallTemplates } from './.config/small-templates.js';
import { smallest } from './.config/smallest.js';
import { thirdPartyHosts } from './.config/third-party-hosts.js';
import { twoLanguages } from './.config/two-languages.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const code = [
  // Without the condition Lit comes as its development build: 3 kB more.
  nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', define: { __VERSION__: JSON.stringify(version) } }),
];

const small = (search) => [smallTemplates(), litInUse(), jsCookieInUse(), smallest(search)];
const banner = `/*! temoin ${version} */`;

/** The second layer and the placeholder take Lit, and what they have in common with the first, from the panel: nothing twice. */
const ofThePanel = {
  name: 'of-the-panel',
  resolveId: (id, from) => (from && !/(preferences|services|tick|facts|names|(placeholder|services)\.styles)\.js$/.test(id) ? { id: './temoin.panel.js', external: true } : null),
};

/** Its licence travels with the extract of the Open Cookie Database. */
const knowledgeLicence = {
  name: 'knowledge-licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'temoin.knowledge.LICENSE.txt', source: readFileSync('src/knowledge/open-cookie-database/LICENSE') });
  },
};

/** Files of src/ that go into dist/ as they are. */
const copied = (folder) => ({
  name: 'copied',
  generateBundle() {
    for (const file of readdirSync(`src/${folder}`)) this.emitFile({ type: 'asset', fileName: `${folder}/${file}`, source: readFileSync(`src/${folder}/${file}`) });
  },
});

/** `import('./temoin.panel.js')` is resolved by the browser, against the script's own folder. */
const lazyFiles = {
  name: 'lazy-files',
  resolveDynamicImport: (specifier) =>
    /^\.\/(temoin\.[\w-]+|locales\/[\w-]+)\.js$/.test(String(specifier)) ? { id: specifier, external: 'absolute' } : null,
};

/**
 * What must be on screen soon: V8 then makes all of its functions ready beside the main thread, while the file comes, instead
 * of each when it is first called (v8.dev, explicit compile hints).
 */
const COMPILE_ALL = '//# allFunctionsCalledOnLoad\n';

const readyAtOnce = {
  name: 'ready-at-once',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.code) file.code = COMPILE_ALL + file.code.replace(/^\/\/#.*\n/, '');
  },
};

/** A part that fetches others: `../delivery/index.js` is `temoin.delivery.js` beside it, its languages lie in their folder. */
const besideIt = {
  name: 'beside-it',
  resolveDynamicImport(specifier, importer) {
    const [, room] = /^\.\.\/([\w-]+)\/index\.js$/.exec(String(specifier)) ?? [];
    const vendor = importer.endsWith('/integrations/index.ts') && String(specifier).replace('./', './vendors/');
    const beside = room ? `./temoin.${room}.js` : vendor || importer.endsWith('/locales/record/index.ts') && String(specifier).replace('./', './locales/record/');
    return beside ? { id: beside, external: 'absolute' } : null;
  },
};

const esModule = (input, file, own = [], search = {}, last = []) => ({
  input,
  plugins: [...own, besideIt, ...code, ...small(search), ...last],
  output: { file, format: 'es', banner },
});

/** [tag, its file], as listed in src/locales/index.ts. */
const locales = [...readFileSync('src/locales/index.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: \(\) => import\('\.\/([\w-]+)\.js'\),$/gm)].map(
  ([, tag, file]) => [tag, `${file}.ts`],
);
// texts.ts is the type of a language, index.ts the list of them.
const unlisted = readdirSync('src/locales').filter((file) => /^(?!texts|index).*\.ts$/.test(file) && !locales.some(([, listed]) => listed === file));
if (unlisted.length) throw new Error(`src/locales/index.ts lacks ${unlisted.join(', ')}.`);

/** As listed in src/integrations/index.ts. */
const vendors = [...readFileSync('src/integrations/index.ts', 'utf8').matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map(([, name]) => name);

/** What is pasted into a page: a script with its tag. */
const inline = (fileName, attributes) => ({
  name: 'inline',
  generateBundle(_options, bundle) {
    for (const [name, { code }] of Object.entries(bundle)) {
      this.emitFile({ type: 'asset', fileName, source: `<script${attributes && ` ${attributes}`}>${code.trim()}</script>` });
      delete bundle[name];
    }
  },
});

const recordLanguages = readdirSync('src/locales/record').filter((file) => !/^(texts|index)\.ts$/.test(file)).sort();

const parts = {
  temoin: {
    input: 'src/temoin.ts',
    plugins: [lazyFiles, ...code, ...small({ orders: 10, tries: 1500 })],
    output: { file: 'dist/temoin.js', format: 'iife', strict: false },
  },
  panel: esModule('src/panel/index.ts', 'dist/temoin.panel.js', [], { orders: 10 }, [readyAtOnce]),
  'second-layer': esModule('src/panel/second-layer.ts', 'dist/temoin.second-layer.js', [ofThePanel]),
  // For temoin.all.js, which has a panel of its own.
  lint: esModule('src/panel/lint.ts', 'dist/temoin.lint.js'),
  services: esModule('src/panel/services.ts', 'dist/temoin.services.js'),
  placeholder: esModule('src/panel/placeholder.element.ts', 'dist/temoin.placeholder.js', [ofThePanel]),
  preferences: esModule('src/panel/consent-preferences.element.ts', 'dist/temoin.preferences.js'),
  table: esModule('src/panel/cookie-table.element.ts', 'dist/temoin.table.js'),
  inspect: esModule('src/inspect/index.ts', 'dist/temoin.inspect.js'),
  ledger: esModule('src/ledger/index.ts', 'dist/temoin.ledger.js'),
  // For sites in IAB's frameworks, by a tag of their own; nothing else ever loads them.
  iab: [
    ...['gpp', 'tcf'].map((name) => ({
      input: `src/iab/${name}.ts`,
      plugins: [...code, smallest({ names: false, ways: [] }), licences(`temoin.${name}.licences.txt`)],
      output: { file: `dist/temoin.${name}.js`, format: 'iife', banner },
    })),
    {
      input: 'src/iab/gpp-stub.ts',
      plugins: [...code, smallest({ names: false }), inline('temoin.gpp-stub.html', '')],
      output: { file: 'dist/temoin.gpp-stub.js', format: 'iife', strict: false },
    },
    {
      input: 'node_modules/@iabtechlabtcf/stub/lib/stub.js',
      plugins: [smallest({ names: false, ways: [] }), inline('temoin.tcf-stub.html', '')],
      output: { file: 'dist/temoin.tcf-stub.js', format: 'iife', strict: false },
    },
  ],
  gpc: esModule('src/ledger/gpc.ts', 'dist/temoin.gpc.js'),
  guard: {
    input: 'src/guard/index.ts',
    plugins: [...code, ...small(), thirdPartyHosts('temoin.hosts.js')],
    output: { file: 'dist/temoin.guard.js', format: 'iife', banner },
  },
  embed: esModule('src/embeds/index.ts', 'dist/temoin.embed.js'),
  markup: esModule('src/gate/markup.ts', 'dist/temoin.markup.js'),
  providers: esModule('src/embeds/providers/index.ts', 'dist/temoin.providers.js'),
  knowledge: { ...esModule('src/knowledge/index.ts', 'dist/temoin.knowledge.js'), plugins: [...code, ...small(), knowledgeLicence] },
  overlay: esModule('src/overlay/index.ts', 'dist/temoin.overlay.js'),
  integrations: [
    esModule('src/integrations/index.ts', 'dist/temoin.integrations.js'),
    ...vendors.map((name) => esModule(`src/integrations/${name}.ts`, `dist/vendors/${name}.js`)),
  ],
  takeover: esModule('src/takeover/index.ts', 'dist/temoin.takeover.js'),
  bootstrap: {
    input: 'src/integrations/bootstrap.ts',
    plugins: [...code, ...small({ names: false, orders: 10, tries: 14000 }), inline('temoin.bootstrap.html', 'data-notice-version="1"')],
    output: { file: 'dist/temoin.bootstrap.js', format: 'iife', strict: false },
  },
  delivery: esModule('src/delivery/index.ts', 'dist/temoin.delivery.js'),
  record: { ...esModule('src/record-view/index.ts', 'dist/temoin.record.js'), plugins: [besideIt, ...code, ...small(), copied('schema')] },
  recordLocales: {
    input: recordLanguages.map((file) => `src/locales/record/${file}`),
    plugins: [...code, smallest({ ways: [] })],
    output: { dir: 'dist/locales/record', format: 'es' },
  },
  // One by one: a visitor fetches one file, with all that the regions of a language say.
  locales: locales.map(([tag, file]) => ({
    input: `src/locales/${file}`,
    plugins: [...code, smallest({ ways: [] })],
    output: { file: `dist/locales/${tag}.js`, format: 'es' },
  })),
  all: {
    input: 'src/all.ts',
    plugins: [twoLanguages(), ...code, ...small({ above: COMPILE_ALL, tries: 300 }), licences('licences.txt'), readyAtOnce],
    output: { file: 'dist/temoin.all.js', format: 'iife', banner, strict: false, inlineDynamicImports: true },
  },
  esm: {
    input: ['src/index.ts', 'src/record.ts'],
    // Whoever bundles these brings their own copies, and splits at each import().
    external: [/^lit($|\/)/, 'js-cookie'],
    plugins: code,
    output: { dir: 'dist/esm', format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  },
  // The command line: each sub-command is a chunk of its own.
  node: {
    input: { 'bin/temoin': 'src/bin/temoin.ts', 'audit/index': 'src/audit/index.ts' },
    external: [/^node:/, 'playwright-core'],
    plugins: [knowledge(), ...code, licences('audit/licences.txt')],
    output: { dir: 'dist', format: 'es', chunkFileNames: 'bin/[name].js' },
  },
};

export default ({ configOnly }) => {
  const all = Object.keys(parts);
  const [asked = ''] = [configOnly ?? []].flat().slice(-1);
  // `js`: what a page can fetch but temoin.all.js.
  const names = asked === 'js' ? all.filter((name) => !/^(all|esm|node)$/.test(name)) : asked ? asked.split(',') : all;
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length) throw new Error(`No such part: ${unknown.join(', ')}. There are: js, ${all.join(', ')}.`);
  return names.flatMap((name) => parts[name]);
};
