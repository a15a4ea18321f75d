// Minifies in several ways and keeps the file that is smallest on the wire. What is shorter as text is often longer after
// Brotli, and which way wins changes with every edit; trying is cheaper than guessing, and always ends the same.
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from 'terser';

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

/** A second run finds what the first has laid open. */
const RUNS = 2;

const weight = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// The files are minified one by one, and know each other's properties by name: one list for all of them, of names that are
// nobody's but ours. What a site, a visitor's record or a text has a name for is none of these.
const OURS = {
  settings: 'S', siteTexts: 'X', stored: 'Y', texts: 'Z', wanted: 'W', cookieName: 'N', isUnwritten: 'U',
  notLoaded: 'L', watchers: 'M', gpcDenied: 'G', headingLevel: 'Q', expiredDays: 'E', patterns: 'K', isStale: 'J', isInPage: 'F',
};
const properties = { regex: new RegExp(`^(${Object.keys(OURS).join('|')})$`), keep_quoted: true };
/** Terser's own form of such a list. */
const nameCache = () => ({ props: { props: Object.fromEntries(Object.entries(OURS).map(([name, short]) => [`$${name}`, short])) } });

async function smallestRun(code, module, way) {
  const runs = [];
  for (let next = code; runs.length < RUNS; ) {
    next = (await minify(next, { ecma: 2022, module, compress: { passes: 2, ...way }, mangle: { properties }, nameCache: nameCache(), format: format(module) })).code;
    runs.push({ way, code: next, bytes: weight(next) });
  }
  return smaller(...runs);
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

export const smallest = () => ({
  name: 'smallest',
  async renderChunk(code, _chunk, { format: kind }) {
    const module = kind === 'es';
    const text = letForConst(code, this.parse(code));
    let best = await smallestRun(text, module, {});
    for (const way of WAYS) best = smaller(best, await smallestRun(text, module, { ...best.way, ...way }));
    return { code: best.code, map: null };
  },
});
