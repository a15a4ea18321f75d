// Leaves out of js-cookie what storage/cookie.ts does not use: reading, removing, defaults, a name that needs encoding.
// Each piece is named by its exact text: with another version of js-cookie the build stops here instead of guessing.

/** [what it is, its text, what stands in its place] */
const PIECES = [
  ['its name, which licences.txt has', /^\/\*! js-cookie .*?\*\/\n/, ''],
  ['assign', /^function assign \(target\) \{.*?return target\n\}\n/ms, ''],
  ['reading a value', / {2}read: function \(value\) \{.*?\n {2}\},\n/s, ''],
  ['defaults and converters', 'function init(converter, defaultAttributes) {\n', ''],
  ['a server', / {4}if \(typeof document === 'undefined'\) \{\n {6}return\n {4}\}\n\n {4}attributes = assign\(\{\}, defaultAttributes, attributes\);\n/, ''],
  ['days', / {4}if \(typeof attributes\.expires === 'number'\) \{.*?\n {4}\}\n/s, ''],
  ['a session’s cookie', /if \(attributes\.expires\) \{\n(.*?) {4}\}\n/s, '$1'],
  ['a name that needs encoding', / {4}name = encodeURIComponent\(name\).*?;\n/s, ''],
  ['another converter', 'converter.write(value, name)', 'defaultConverter.write(value)'],
  ['all but set', / {2}function get\(name\) \{.*/s, 'export default { set };\n'],
];

export const jsCookieInUse = () => ({
  name: 'js-cookie-in-use',
  transform(code, id) {
    if (!id.endsWith('/js-cookie/dist/js.cookie.mjs')) return null;
    return {
      map: null,
      code: PIECES.reduce((text, [what, piece, instead]) => {
        const found = text.split(piece).length > 1;
        if (!found) this.error(`js-cookie is not the one .config/js-cookie-in-use.js knows: ${what} is not there.`);
        return text.replace(piece, instead);
      }, code),
    };
  },
});
