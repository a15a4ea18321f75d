/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder. */
import { LANGUAGES } from './locales/index.js';
import { define } from './page/define.js';

const script = document.currentScript as HTMLScriptElement;
// A classic script from another origin has no address of its own for `import()` to start from (HTML, "muted errors").
const addressOf = (name: string) => new URL(`${name}.js`, script.src).href;
const file = (name: string) => import(addressOf(name));

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

// A script that the parser waits for, before it goes on to what nobody marked (CONTRACT §3.4).
if ('guard' in script.dataset) document.write(`<script src="${addressOf('temoin.guard')}" nonce="${script.nonce}"></script>`);
