/** The drop-in script: dist/temoin.js. Its lazy parts lie in its own folder, against which a classic script resolves `import()`. */
import { LANGUAGES } from './locales/index.js';
import { define } from './page/define.js';

const file = (name: string) => import(`./${name}.js`);

define(
  {
    languages: LANGUAGES,
    panel: () => file('temoin.panel'),
    locale: (language) => file(`locales/${language}`),
    embeds: () => file('temoin.embeds'),
    ledger: () => file('temoin.ledger'),
    inspect: () => file('temoin.inspect'),
  },
  document.currentScript as HTMLScriptElement | null,
);
