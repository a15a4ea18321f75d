import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packed } from './installed.js';

const files = packed().files.map(({ path }) => path);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('holds dist/ and the papers, nothing else', () => {
  const others = files.filter((path) => !/^(dist\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path));
  assert.deepEqual(others, []);
});

test('holds every file that package.json and the contract name', () => {
  const named = [
    ...['temoin.js', 'temoin.panel.js', 'temoin.all.js', 'locales/en.js', 'locales/fr.js', 'licences.txt'],
    ...['custom-elements.json', 'vscode.html-data.json', 'web-types.json', 'types/index.d.ts', 'types/record.d.ts'],
    ...['esm/index.js', 'esm/record.js'],
    ...['temoin.integrations.js', 'vendors/google.js', 'temoin.bootstrap.html', 'temoin.gpp.js', 'temoin.gpp-stub.html', 'temoin.gpp.licences.txt', 'temoin.tcf.js', 'temoin.tcf-stub.html', 'temoin.tcf.licences.txt'],
    ...['bin/temoin.js', 'audit/index.js', 'audit/report.schema.json', 'audit/licences.txt', 'audit/data-licences.txt', 'types/audit/index.d.ts'],
  ].map((path) => `dist/${path}`);
  const exported = Object.values(manifest.exports).flatMap((target) => Object.values(Object(target)));
  const paths = [...exported, manifest.unpkg, manifest.jsdelivr, manifest.types, manifest.customElements, manifest['web-types']];
  const expected = paths.filter((path) => typeof path === 'string' && path.startsWith('./') && !path.includes('*'));
  for (const path of [...named, ...expected.map((path) => path.slice(2))]) assert.ok(files.includes(path), path);
});

test('holds no source maps, tests or TypeScript but declarations', () => {
  assert.deepEqual(files.filter((path) => /\.map$|\.test\.|(?<!\.d)\.ts$/.test(path)), []);
});

test('names no file of this machine and no host of a registry', () => {
  for (const path of files.filter((name) => name.startsWith('dist/'))) {
    assert.doesNotMatch(readFileSync(path, 'utf8'), /file:\/\/\/\w+\/|\/node_modules\/|\/home\/|\/tmp\/|registry\./, path);
  }
});

test('is what publint calls right', async () => {
  const { messages, pkg } = await publint({ pkgDir: '.', strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});
