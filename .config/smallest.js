// Minifies in several ways and keeps the file that is smallest on the wire. What is shorter as text is often longer after
// Brotli, and which way wins changes with every edit; trying is cheaper than guessing, and always ends the same.
import { brotliCompressSync, constants } from 'node:zlib';
import { minify } from 'terser';

/** A classic script is read in its page's encoding: ASCII alone. A module is always UTF-8. */
const format = (module) => ({ comments: /^!/, ascii_only: !module });

const WAYS = [{}, { reduce_funcs: false }, { reduce_vars: false }, { inline: 1 }, { inline: 0, reduce_funcs: false }, { join_vars: false }, { passes: 3 }];

/** A second and a third run find what the one before has laid open. */
const RUNS = 3;

const weight = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// No property mangling: the files are minified one by one and would each get other names.
async function attempts(code, module) {
  const found = [];
  for (const way of WAYS) {
    let next = code;
    for (let run = 0; run < RUNS; run += 1) {
      next = (await minify(next, { ecma: 2022, module, compress: { passes: 2, ...way }, format: format(module) })).code;
      found.push(next);
    }
  }
  return found;
}

export const smallest = () => ({
  name: 'smallest',
  async renderChunk(code, _chunk, { format: kind }) {
    const [first, ...others] = (await attempts(code, kind === 'es')).map((text) => ({ text, bytes: weight(text) }));
    return { code: others.reduce((best, next) => (next.bytes < best.bytes ? next : best), first).text, map: null };
  },
});
