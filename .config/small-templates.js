// Takes the white space out of style sheets (sheet(`…`)) and the indentation out of markup, where no minifier looks; and
// marks the expressions in markup, html`…`, for what .config/lit-in-use.js leaves of Lit: `<?>` where there is content,
// `$name="… $"` for an attribute, `?name="$"` for a boolean one.
import { transform } from 'esbuild';

const STYLES = /(?<=\bsheet\(`)[^`]*(?=`)/;

/** A property of our own, such as `--_background`: its first letter and its length tell it from the others. */
const PRIVATE = /--_(\w)([\w-]+)/g;

/** What the code's own target, ES2022, stands for. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

/** An attribute that an expression ends: its name, and what stands before the expression in its quotes. */
const ATTRIBUTE = /([$?]?)([\w-]+)=(?:"[^"]*)?$/;

/** What to insert in one template, as [where, what]. */
function marksOf(quasis, code) {
  const marks = [];
  let text = '';
  for (const { start, end, tail, value } of quasis) {
    if (/[$]|<!--|\\/.test(value.raw)) throw new Error(`No template of the panel may hold this: ${value.raw}`);
    text += code.slice(start, end);
    // A part must end before its parent's: with a node of its own.
    if (tail) return value.raw ? marks : [...marks, [end, '<!>']];
    if (text.lastIndexOf('<') <= text.lastIndexOf('>')) {
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
    if (node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html') marks.push(...marksOf(node.quasi.quasis, code));
    return node;
  });
  return marks.sort(([a], [b]) => b - a).reduce((text, [at, mark]) => text.slice(0, at) + mark + text.slice(at), code);
}

export const smallTemplates = () => ({
  name: 'small-templates',
  async transform(code, id) {
    if (!/\/src\/(panel|embeds)\//.test(id)) return null;
    const [styles] = STYLES.exec(code) ?? [];
    const small = styles && (await transform(styles, { loader: 'css', minify: true, target })).code.trim();
    const whole = small ? code.replace(STYLES, () => small) : marked(code, this.parse(code));
    return { code: whole.replace(/\n\s+/g, '\n').replace(PRIVATE, (_, first, rest) => `--_${first}${rest.length}`), map: null };
  },
});
