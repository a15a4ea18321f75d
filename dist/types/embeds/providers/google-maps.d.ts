/** Addresses of Google Maps, as in the bar of a browser, made into the frame that needs no key. */
import { type Provider } from './provider.js';
/** Wherever the address is from, the frame is Google's own. */
export declare const googleMaps: Provider['shown'];
