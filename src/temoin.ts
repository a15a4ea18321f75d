/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { own } from './gate/document.js';
import { define } from './page/define.js';

const script = own('currentScript') as HTMLScriptElement;
// Read once: a `<base>` that somebody injects later must not say where our files come from.
const { src } = script;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
const addressOf = (name: string) => new URL(`${name}.js`, src) as unknown as string;

define((name) => import(addressOf(name)), script);

// A script that the parser waits for, before it goes on to what nobody marked (CONTRACT §3.4).
if ('guard' in script.dataset) document.write(`<script src="${addressOf('temoin.guard')}" nonce="${script.nonce}"></script>`);
