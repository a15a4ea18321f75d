/** Norwegian Bokmål. */
import type { RecordTexts } from './texts.js';
declare const nb: RecordTexts;
export default nb;
