import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Lists the packages whose code is in a bundle, with their licences: both MIT and BSD ask for that. */
export const licences = (fileName) => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = [...new Set(modules.map(folderOfPackage).filter(Boolean))].sort();
    const namesByText = {};
    for (const folder of folders) (namesByText[textOf(folder)] ??= []).push(nameOf(folder));
    const parts = Object.entries(namesByText).map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
    this.emitFile({ type: 'asset', fileName, source: parts.join('\n\n') });
  },
});

function folderOfPackage(module) {
  const inside = module.split(`${sep}node_modules${sep}`)[1];
  if (!inside) return undefined;
  const names = inside.split(sep);
  return join('node_modules', ...names.slice(0, names[0].startsWith('@') ? 2 : 1));
}

function nameOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

function textOf(folder) {
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((base) => join(folder, base)).find(existsSync);
  // Apache-2.0 is one text, whoever says so; IAB Tech Lab's packages bring it or not.
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!file && license === 'Apache-2.0') return textOf('node_modules/@iabtechlabtcf/core');
  if (!file) throw new Error(`${folder} is bundled but brings no licence text.`);
  return readFileSync(file, 'utf8').trim();
}
