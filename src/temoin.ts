/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { LANGUAGES } from './locales/index.js';
import { define } from './page/define.js';

const script = document.currentScript as HTMLScriptElement;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
const file = (name: string) => import(new URL(`${name}.js`, script.src).href);

define(
  {
    languages: LANGUAGES,
    panel: () => file('temoin.panel'),
    locale: (language) => file(`locales/${language}`),
    embeds: () => file('temoin.embeds'),
    ledger: () => file('temoin.ledger'),
    inspect: () => file('temoin.inspect'),
    more: () => file('temoin.more'),
  },
  script,
);
