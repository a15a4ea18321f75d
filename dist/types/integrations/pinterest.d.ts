import type { Integration } from './store.js';
declare const pinterest: Integration;
export default pinterest;
