/** Addresses of openstreetmap.org made into the frame that it hands out itself. */
import type { Provider } from './provider.js';
/** The frame's own address as it is; of the page's, what is seen, the marker and the layer. */
export declare const openStreetMap: Provider['shown'];
