import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build, preview } from 'vite';
import { chromium } from 'playwright';
import { launchOptions } from '../helpers/browsers.js';
import { installed } from './installed.js';

const APP = `import 'temoin';
import { cookieConsent } from 'temoin';
import { readConsent } from 'temoin/record';
window.app = { version: cookieConsent.version, read: readConsent(document.cookie) };`;

const PAGE = `<!doctype html><html lang="en"><head><title>App</title><script type="module" src="./app.js"></script></head>
<body><cookie-consent categories="analytics multimedia"></cookie-consent></body></html>`;

/** A site of its own in the folder where the package is installed. */
function site(name) {
  const folder = join(installed(), name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'app.js'), APP);
  writeFileSync(join(folder, 'index.html'), PAGE);
  return folder;
}

/** Code of Lit's own: what a returning visitor should not have to load. */
const hasLit = (code) => code.includes('litHtmlVersions');

async function bundledByRollup() {
  const folder = site('rollup');
  const warnings = [];
  const bundle = await rollup({
    input: join(folder, 'app.js'),
    plugins: [nodeResolve({ exportConditions: ['production'] })],
    onwarn: ({ message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: 'es' });
  return { output, entry: output.find(({ isEntry }) => isEntry), warnings };
}

test('Rollup splits the panel from what every visit loads', async () => {
  const { output, entry } = await bundledByRollup();
  assert.equal(hasLit(entry.code), false);
  assert.deepEqual(entry.imports, [], 'nothing beside the entry is needed at once');
  assert.ok(output.some(({ isEntry, code }) => !isEntry && hasLit(code)));
  assert.ok(entry.code.includes('cookie-consent'), 'importing for the side effect alone keeps the element');
});

test('Rollup has nothing to warn of', async () => {
  assert.deepEqual((await bundledByRollup()).warnings, []);
});

/** Builds and serves it; the address. */
async function builtByVite(t, folder) {
  const options = { root: folder, base: './', logLevel: 'error', build: { outDir: join(folder, 'out'), emptyOutDir: true } };
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  t.after(() => {
    server.httpServer.close();
    server.httpServer.closeAllConnections();
  });
  return `http://127.0.0.1:${server.httpServer.address().port}/`;
}

const skip = !launchOptions('chromium') && 'no Chromium';

test('Vite splits the panel from what every visit loads, which asks and remembers', { skip }, async (t) => {
  const folder = site('vite');
  const address = await builtByVite(t, folder);
  const names = readdirSync(join(folder, 'out/assets')).filter((file) => file.endsWith('.js'));
  const index = names.find((file) => readFileSync(join(folder, 'out/index.html'), 'utf8').includes(file));
  assert.equal(hasLit(readFileSync(join(folder, 'out/assets', index), 'utf8')), false);
  assert.ok(names.some((file) => hasLit(readFileSync(join(folder, 'out/assets', file), 'utf8'))));

  const browser = await chromium.launch(launchOptions('chromium'));
  t.after(() => browser.close());
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  await page.locator('cookie-consent [data-consent-action="accept-all"]').click();
  await page.locator('cookie-consent[state="decided"]').waitFor({ state: 'attached' });
  assert.deepEqual((await page.context().cookies()).map(({ name }) => name), ['cookie_consent']);
  assert.match(await page.evaluate('app.version'), /^\d+\.\d+\.\d+/);
  assert.deepEqual(errors, []);
});
