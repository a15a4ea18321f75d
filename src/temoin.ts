/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { define } from './page/define.js';

const script = document.currentScript as HTMLScriptElement;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
const file = (name: string) => import(new URL(`${name}.js`, script.src).href);

define(
  {
    panel: () => file('temoin.panel'),
    locale: (language) => file(`locales/${language}`),
    embeds: () => file('temoin.embeds'),
    inPage: () => file('temoin.in-page'),
    ledger: () => file('temoin.ledger'),
    inspect: () => file('temoin.inspect'),
  },
  script,
);
