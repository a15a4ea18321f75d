// Takes the white space out of style sheets (sheet(`…`), styles = `…`) and the indentation out of markup, where no minifier looks.
import { transform } from 'esbuild';

const STYLES = /(?<=\b(?:sheet\(|styles = )`)[^`]*(?=`)/;

/** A property of our own, such as `--_background`: its first letter and its length tell it from the others. */
const PRIVATE = /--_(\w)([\w-]+)/g;

/** What the code's own target, ES2022, stands for. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

export const smallTemplates = () => ({
  name: 'small-templates',
  async transform(code, id) {
    if (!/\/src\/(panel|embeds)\//.test(id)) return null;
    const [styles] = STYLES.exec(code) ?? [];
    const small = styles && (await transform(styles, { loader: 'css', minify: true, target })).code.trim();
    const whole = small ? code.replace(STYLES, () => small) : code;
    return { code: whole.replace(/\n\s+/g, '\n').replace(PRIVATE, (_, first, rest) => `--_${first}${rest.length}`), map: null };
  },
});
