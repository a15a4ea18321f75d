// Both languages of the file that holds everything. The names of the texts are said once: French is a list in the order of
// English. Texts of what is in other files stay in those: see `isHere`.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';

async function textsOf(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).default;
}

/** What an embed can be, of the kinds that texts.ts lists, while src/embeds/providers/ is in a file of its own. */
const KINDS = new Set(
  readdirSync('src/embeds').filter((file) => file.endsWith('.ts')).flatMap((file) => [...readFileSync(`src/embeds/${file}`, 'utf8').matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind)),
);

/** Who says these fetches a language's whole file: see src/all.ts. */
const ELSEWHERE = new Set(
  [
    'regions', // Canada's English, France's French
    'name table thisSite ownCookie', // <cookie-table>
    'details providers provider purpose duration country partly', // services
    'reaskNotice reaskCategory expired', // whoever is asked again
    'introOptOut staysOn closeNotice optOut', // another model
    'preferences marketing social sensitive gpc', // other categories
  ].flatMap((names) => names.split(' ')),
);

const isHere = (key, parent) => (parent === 'embeds' ? KINDS.has(key) : !ELSEWHERE.has(key));

const withoutRest = (texts, parent) =>
  typeof texts === 'string'
    ? texts
    : Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (isHere(key, parent) ? [[key, withoutRest(text, key)]] : [])));

const listOf = (shape, texts) => Object.keys(shape).flatMap((key) => (typeof shape[key] === 'string' ? texts[key] : listOf(shape[key], texts[key])));

/** No text holds it. */
const BETWEEN = '|';

export const twoLanguages = () => ({
  name: 'two-languages',
  async load(id) {
    const [file, tag] = /\/locales\/(en|fr)\.ts$/.exec(id) ?? [];
    if (!file) return null;
    const english = withoutRest(await textsOf('src/locales/en.ts'));
    if (tag === 'en') return `export default ${JSON.stringify(english)}`;
    return `import en from './en.js';
      const texts = ${JSON.stringify(listOf(english, await textsOf(id)).join(BETWEEN))}.split('${BETWEEN}');
      const like = (shape) => Object.fromEntries(Object.entries(shape).map(([key, text]) => [key, text.trim ? texts.shift() : like(text)]));
      export default like(en);`;
  },
});
