/** Addresses of music and talk made into frames. */
import type { Provider } from './provider.js';
type Shape = Provider['shown'];
/** `/track/ID` and the like, in any language, with the list of one of its users before it, and the frames. */
export declare const spotify: Shape;
/** The player takes the address of a track, a set or a musician as it is. */
export declare const soundcloud: Shape;
export {};
