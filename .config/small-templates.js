// Takes the white space out of style sheets (sheet(`…`)) and the line breaks out of markup, where no minifier looks (a space
// that a reader should see is one on its line); and marks the expressions in markup, html`…`, for what .config/lit-in-use.js leaves of Lit: `<?>` where there is content,
// `$name="… $"` for an attribute, `?name="$"` for a boolean one.
import { transform } from 'esbuild';

const STYLES = /(?<=\bsheet\(`)[^`]*(?=`)/;

/** A property of our own, such as `--_background`: its first letter and its length tell it from the others. */
const PRIVATE = /--_(\w)([\w-]+)/g;

/** What the code's own target, ES2022, stands for. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

/** An attribute that an expression ends: its name, and what stands before the expression in its quotes. */
const ATTRIBUTE = /([$?]?)([\w-]+)=(?:"[^"]*)?$/;

const isInTag = (text) => text.lastIndexOf('<') > text.lastIndexOf('>');

/** What to change in one template, as [where, what to insert, how much of what is there it replaces]. */
function marksOf(quasis) {
  const marks = [];
  let text = '';
  for (const { start, end, tail, value } of quasis) {
    if (/[$]|<!--|\\/.test(value.raw)) throw new Error(`No template of the panel may hold this: ${value.raw}`);
    for (const { 0: { length }, index } of value.raw.matchAll(/\n\s*/g)) marks.push([start + index, isInTag(text + value.raw.slice(0, index)) ? ' ' : '', length]);
    text += value.raw;
    // A part must end before its parent's: with a node of its own.
    if (tail) return value.raw ? marks : [...marks, [end, '<!>']];
    if (!isInTag(text)) {
      marks.push([end, '<?>']);
      text = '';
      continue;
    }
    const [whole, mark] = ATTRIBUTE.exec(text);
    if (!mark) marks.push([end - whole.length, '$']);
    marks.push([end, '$']);
    // The rest of this attribute, if there is any, knows that it is marked.
    text = text.replace(ATTRIBUTE, (found) => (mark ? found : `$${found}`));
  }
  return marks;
}

function marked(code, program) {
  const marks = [];
  JSON.stringify(program, (_key, node) => {
    if (node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html') marks.push(...marksOf(node.quasi.quasis));
    return node;
  });
  return marks.sort(([a], [b]) => b - a).reduce((text, [at, mark, instead = 0]) => text.slice(0, at) + mark + text.slice(at + instead), code);
}

export const smallTemplates = () => ({
  name: 'small-templates',
  async transform(code, id) {
    if (!/\/src\/(panel|embeds)\//.test(id)) return null;
    const [styles] = STYLES.exec(code) ?? [];
    const small = styles && (await transform(styles, { loader: 'css', minify: true, target })).code.trim().replace(/([,:]) /g, '$1');
    const whole = small ? code.replace(STYLES, () => small) : marked(code, this.parse(code));
    return { code: whole.replace(PRIVATE, (_, first, rest) => `--_${first}${rest.length}`), map: null };
  },
});
