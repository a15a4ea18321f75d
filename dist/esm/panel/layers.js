import { banner } from './banner.js';

const layers = { banner };

export { layers };
