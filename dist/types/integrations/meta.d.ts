import type { Integration } from './store.js';
declare const meta: Integration;
export default meta;
