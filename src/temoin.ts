/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { LANGUAGES } from './locales/index.js';
import { own } from './gate/document.js';
import { define } from './page/define.js';

const script = own('currentScript') as HTMLScriptElement;
// Read once: a `<base>` that somebody injects later must not say where our files come from.
const { src } = script;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
const file = (name: string) => import(new URL(`${name}.js`, src).href);

define(
  {
    languages: LANGUAGES,
    panel: () => file('temoin.panel'),
    locale: (language) => file(`locales/${language}`),
    embeds: () => file('temoin.embeds'),
    ledger: () => file('temoin.ledger'),
    inspect: () => file('temoin.inspect'),
  },
  script,
);
