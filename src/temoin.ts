/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { own } from './gate/document.js';
import { define } from './page/define.js';

const script = own('currentScript') as HTMLScriptElement;
// Read once: a `<base>` that somebody injects later must not say where our files come from.
const { src } = script;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
define((name) => import(new URL(`${name}.js`, src).href), script);
