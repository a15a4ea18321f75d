/** Norwegian Bokmål. */
import type { Texts } from './texts.js';
declare const nb: Texts;
export default nb;
