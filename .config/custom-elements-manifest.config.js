// Describes the public elements for editors and tools; an element whose header says @internal is left out.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const built = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/** Names the modules as the package ships them, and only those that hold a public element. */
const asShipped = {
  name: 'as-shipped',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const element of module.declarations) element.members = element.members?.filter(isPublic);
      const kept = new Set(module.declarations.map(({ name }) => name));
      module.exports = (module.exports ?? []).filter(({ declaration }) => kept.has(declaration?.name));
    }
    const renamed = JSON.stringify(manifest.modules, (key, value) =>
      ['path', 'module'].includes(key) && typeof value === 'string' ? built(value) : value,
    );
    manifest.modules = JSON.parse(renamed);
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/audit/**', 'src/log/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    asShipped,
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'vscode.html-data.json', cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', webTypesFileName: 'web-types.json', packageJson: false, hideLogs: true }),
  ],
};
