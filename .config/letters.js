// Tries other names for what a minified file uses most, one binding after the other, and keeps each that makes the file
// smaller on the wire: Brotli finds what is repeated, and `e=>e.x(` is cheap where it stood before.
import { analyze } from 'eslint-scope';

const ALPHABET = [...'etnsoiarlhcmdupfgbvyjkxwqz'];

/** As eslint-scope wants a tree; `see` is called with each node. */
function withRanges(program, see = () => {}) {
  JSON.stringify(program, (_key, node) => {
    if (typeof node?.start === 'number') node.range = [node.start, node.end];
    see(node);
    return node;
  });
  return program;
}

const scopesOf = (program) => analyze(program, { ecmaVersion: 2022, sourceType: 'script', ignoreEval: true });

/** Every place where a name that can be another stands, with whose it is and which others it must differ from. */
function bindingsOf(program) {
  const { scopes, globalScope } = scopesOf(program);
  const bindings = scopes
    .filter(({ type }) => type !== 'global')
    .flatMap((scope) =>
      scope.variables
        .filter(({ identifiers }) => identifiers[0])
        .map((variable) => {
          const places = new Set([...variable.identifiers, ...variable.references.map(({ identifier }) => identifier)].map(({ start }) => start));
          // Every scope between where it is used and where it is declared.
          const within = new Set([scope]);
          for (const { from } of variable.references) for (let at = from; at && at !== scope; at = at.upper) within.add(at);
          return { scope, name: variable.name, places, within, others: new Set(), taken: new Set() };
        }),
    );
  const declaredIn = new Map(scopes.map((scope) => [scope, bindings.filter((one) => one.scope === scope)]));
  for (const one of bindings)
    for (const scope of one.within)
      for (const other of declaredIn.get(scope) ?? [])
        if (other !== one) {
          one.others.add(other);
          other.others.add(one);
        }
  // What is declared nowhere, the browser's own, keeps its name and must stay in sight.
  const outside = [...globalScope.through, ...globalScope.variables.flatMap(({ references }) => references)];
  for (const { from, identifier } of outside) for (let at = from; at; at = at.upper) for (const one of declaredIn.get(at) ?? []) one.taken.add(identifier.name);
  return bindings;
}

/** Whose each name in a text is, by where that is declared. Names are all as long as before: so are these, or something broke. */
const whose = (program) =>
  scopesOf(program)
    .scopes.flatMap(({ references }) => references.map(({ identifier, resolved }) => [identifier.start, resolved?.identifiers[0]?.start ?? identifier.name]))
    .sort(([a], [b]) => a - b)
    .join();

/** A text with a number in the place of each name that can be another: what two texts have in common that differ in names alone. */
function withoutNames(code, parse) {
  const owners = new Map(bindingsOf(withRanges(parse(code))).flatMap((binding) => [...binding.places].map((at) => [at, binding])));
  const numbers = new Map();
  let written = '';
  let end = 0;
  for (const [at, binding] of [...owners].sort(([a], [b]) => a - b)) {
    if (!numbers.has(binding)) numbers.set(binding, numbers.size);
    written += `${code.slice(end, at)}#${numbers.get(binding)}`;
    end = at + binding.name.length;
  }
  return written + code.slice(end);
}

/** Whether two texts are the same but for names. */
export const differInNames = (one, other, parse) => withoutNames(one, parse) === withoutNames(other, parse);

/** Of a classic script. `parse`: Rollup's; `weigh`: bytes of a text; `tries`: how many names are tried. Gives back the smallest text found. */
export function tryNames(code, { parse, weigh, tries }) {
  const fixed = new Set();
  // `{ e }` is a property's name too.
  const program = withRanges(parse(code), (node) => node?.shorthand && fixed.add(node.value.start));
  const all = bindingsOf(program);
  // A class's name is known inside it as well, as another binding.
  for (const { places } of all) for (const at of places) if (all.some((other) => other.places !== places && other.places.has(at))) fixed.add(at);
  const bindings = all.filter(({ name, places }) => name.length === 1 && ![...places].some((at) => fixed.has(at)));
  const places = bindings.flatMap((binding) => [...binding.places].map((at) => [at, binding])).sort(([a], [b]) => a - b);
  const text = () => {
    let written = '';
    let end = 0;
    for (const [at, { name }] of places) {
      written += code.slice(end, at) + name;
      end = at + 1;
    }
    return written + code.slice(end);
  };
  const fits = ({ name, others, taken }) => !taken.has(name) && ![...others].some((other) => other.name === name);
  let best = weigh(code);
  // Until a whole round finds nothing: what one has got makes another one possible.
  for (let before = Infinity; best < before && tries > 0; ) {
    before = best;
    for (const binding of [...bindings].sort((a, b) => b.places.size - a.places.size))
      for (const letter of ALPHABET) {
        const { name } = binding;
        if (letter === name || binding.taken.has(letter)) continue;
        // Who has that letter gets this one's.
        const rivals = [...binding.others].filter((other) => other.name === letter);
        const swap = (mine, theirs) => {
          binding.name = mine;
          for (const rival of rivals) rival.name = theirs;
        };
        swap(letter, name);
        const bytes = [binding, ...rivals].every(fits) && rivals.every((rival) => bindings.includes(rival)) && tries-- > 0 ? weigh(text()) : Infinity;
        if (bytes < best) best = bytes;
        else swap(name, letter);
      }
  }
  const smallest = text();
  if (whose(withRanges(parse(smallest))) !== whose(program)) throw new Error('A name has come to mean something else.');
  return smallest;
}
