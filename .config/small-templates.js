// Takes the white space out of style sheets (sheet(`…`), styles = `…`) and the indentation out of markup, where no minifier looks.
import { transform } from 'esbuild';

const STYLES = /(?<=\b(?:sheet\(|styles = )`)[^`]*(?=`)/;

/** What the code's own target, ES2022, stands for. */
const target = ['chrome123', 'firefox121', 'safari17.5'];

export const smallTemplates = () => ({
  name: 'small-templates',
  async transform(code, id) {
    if (!/\/src\/(panel|embeds)\//.test(id)) return null;
    const [styles] = STYLES.exec(code) ?? [];
    const small = styles && (await transform(styles, { loader: 'css', minify: true, target })).code.trim();
    return { code: (small ? code.replace(STYLES, () => small) : code).replace(/\n\s+/g, '\n'), map: null };
  },
});
