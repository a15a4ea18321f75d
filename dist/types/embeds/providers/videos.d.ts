/** Addresses of films made into frames. */
import { type Provider } from './provider.js';
type Shape = Provider['shown'];
/** A film at `/ID`, `/ID/HASH` when it is unlisted, or inside a channel, a group, a showcase; an event; a showcase. `dnt=1`: no tracking. */
export declare const vimeo: Shape;
/** `dai.ly/ID`, `/video/ID_words`, `/playlist/ID`, and the frames old and new; the new one says `startTime` for `start`. */
export declare const dailymotion: Shape;
/** A channel, a recording, a collection, a clip, a chat. Twitch plays only where `parent` names the site, and by itself unless told not to. */
export declare const twitch: Shape;
/** `/share/ID`, with the film's name before it perhaps, and the frame. */
export declare const loom: Shape;
/** `p2p=0`: the visitor's address is not handed to everybody else who watches. */
export declare const peertube: Shape;
export {};
