// Minifies in several ways and keeps the file that is smallest on the wire. What is shorter as text is often longer after
// Brotli, and which way wins changes with every edit; trying is cheaper than guessing, and always ends the same.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from 'terser';
import { differInNames, tryNames } from './letters.js';
import { shortNames } from './short-names.js';

/** A classic script is read in its page's encoding: ASCII alone. A module is always UTF-8. */
const format = (module) => ({ comments: /^!/, ascii_only: !module });

/** Tried one after the other; what helps stays for the next. */
const WAYS = [
  { hoist_funs: true },
  { unsafe_arrows: true },
  { reduce_funcs: false },
  { reduce_vars: false },
  { inline: 1 },
  { sequences: false },
  { join_vars: false },
  { collapse_vars: false },
  { comparisons: false },
  { booleans: false },
  { conditionals: false },
  { if_return: false },
];

/**
 * In which order letters become names: as often as they are in English, in what we write, and as chance has it. No rule tells
 * which one repeats most of what stands around it.
 */
const LETTERS = 'etnsoiarlhcmdupfgbvyjkxwqz';
const ordersOf = (code, number) => {
  const count = (letter) => code.split(letter).length;
  const all = [LETTERS, [...LETTERS].sort((a, b) => count(b) - count(a)).join('')];
  for (let seed = 1; all.length < number; seed = (seed * 48271) % 2147483647) {
    const rest = [...all[1]];
    const next = [];
    for (let number = seed; rest.length; number = (number * 16807) % 2147483647) next.push(...rest.splice(number % rest.length, 1));
    all.push(next.join(''));
  }
  return all.map((letters) => [...letters + letters.toUpperCase()]);
};

/** Terser asks for the first, the second, … name. */
const namesIn = (letters) => ({ get: (at) => (at < letters.length ? letters[at] : letters[Math.floor(at / letters.length) - 1] + letters[at % letters.length]) });

/** A second run finds what the first has laid open. */
const RUNS = 2;

const weight = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** All that came out is put into `seen`. */
async function smallestRun(code, module, way, names, seen) {
  const runs = [];
  for (let next = code; runs.length < RUNS; ) {
    next = (await minify(next, { ecma: 2022, module, compress: { passes: 2, ...way }, ...(names ? shortNames() : {}), format: format(module) })).code;
    runs.push({ way, code: next, bytes: weight(next) });
  }
  for (const run of runs) seen.add(run.code.trimEnd());
  return smaller(...runs);
}

async function renamed(from, module, letters) {
  const { code } = await minify(from, { ecma: 2022, module, compress: false, mangle: { nth_identifier: namesIn(letters) }, format: format(module) });
  return { code, bytes: weight(code) };
}

/** Of two as small, the one that came first. */
const smaller = (...all) => all.reduce((best, next) => (next.bytes < best.bytes ? next : best));

/** One word instead of two: nothing is assigned twice, as TypeScript has seen to. */
function letForConst(code, program) {
  const places = [];
  JSON.stringify(program, (_key, node) => {
    if (node?.type === 'VariableDeclaration' && node.kind === 'const') places.push(node.start);
    return node;
  });
  return places.sort((a, b) => b - a).reduce((text, at) => text.slice(0, at) + 'let' + text.slice(at + 'const'.length), code);
}

/** What has been found out once is not sought again. */
function cached(key, find) {
  const file = `.cache/letters/${createHash('sha256').update(key + SEARCH).digest('hex')}.js`;
  if (!existsSync(file)) {
    const found = find();
    mkdirSync('.cache/letters', { recursive: true });
    writeFileSync(file, found);
  }
  return readFileSync(file, 'utf8');
}

/** What is committed, without a hint to V8 above it, has been found: where a text differs from it in names alone, it is taken as it is. '' where there is none. */
const committed = (file) => inDist(file) || inDist(file.replace('.js', '.html')).replace(/^<script[^>]*>|<\/script>$/g, '');
const inDist = (file) => spawnSync('git', ['show', `HEAD:dist/${file}`], { encoding: 'utf8', maxBuffer: 1e7 }).stdout?.replace(/^\/\/#.*\n/, '') ?? '';

const SEARCH = readFileSync(new URL('./letters.js', import.meta.url), 'utf8');

/** `above`: what will stand over the code, and is weighed with it; `names`: our own properties get short ones; `ways`: none for what is texts alone; `orders`: how many orders of letters are tried; `tries`: how many other names are tried in the end, of one letter each; a try takes as long as Brotli does. */
export const smallest = ({ above = '', names = true, ways = WAYS, orders = 0, tries = 0 } = {}) => ({
  name: 'smallest',
  async renderChunk(code, { fileName }, { format: kind }) {
    const module = kind === 'es';
    const text = letForConst(code, this.parse(code));
    const seen = new Set();
    let best = await smallestRun(text, module, {}, names, seen);
    for (const way of ways) best = smaller(best, await smallestRun(text, module, { ...best.way, ...way }, names, seen));
    if (orders) for (const letters of ordersOf(best.code, orders)) best = smaller(best, await renamed(best.code, module, letters));
    const found = tries ? committed(fileName) : '';
    const weigh = (one) => weight(above + one);
    // A way that came out a little longer may have the better names.
    const isOneOfThem = found && weigh(found) < weigh(best.code) && [best.code.trimEnd(), ...seen].some((one) => differInNames(found, one, this.parse));
    if (isOneOfThem) best.code = found;
    else if (tries) best.code = cached(`${above}${best.code}${tries}`, () => tryNames(best.code, { parse: this.parse, weigh, tries }));
    return { code: best.code, map: null };
  },
  // Rollup ends a file with a line break, which would undo the search.
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) if (file.code) file.code = file.code.trimEnd();
  },
});
