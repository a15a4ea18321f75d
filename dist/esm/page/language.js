import { page } from './page.js';

const languageOf = (element) => (element.closest("[lang]")?.lang || navigator.language).toLowerCase().match(/[a-z]*/)[0];
const textsOf = (element) => page.load(`locales/${languageOf(element)}`).catch(() => page.load("locales/en"));

export { languageOf, textsOf };
