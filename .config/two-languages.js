// Both languages of the file that holds everything. The names of the texts are said once: French is a list in the order of
// English. Texts of what is in other files stay in those: see `isHere`.
import { transform } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';

async function textsOf(file) {
  const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts' });
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

/** What an embed can be, of the kinds that texts.ts lists: as the files of src/embeds/ say. */
const KINDS = new Set(
  readdirSync('src/embeds').flatMap((file) => [...readFileSync(`src/embeds/${file}`, 'utf8').matchAll(/kind: '(\w+)'/g)].map(([, kind]) => kind)),
);

/** Said by `<cookie-table>` alone, which fetches a language's whole file. */
const OF_THE_TABLE = new Set(['name', 'table', 'thisSite', 'ownCookie']);

const isHere = (key, parent) => (parent === 'embeds' ? KINDS.has(key) : !OF_THE_TABLE.has(key));

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
