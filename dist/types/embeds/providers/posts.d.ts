/** Addresses of posts made into the frames that the networks' own scripts would make. */
import { type Provider } from './provider.js';
type Shape = Provider['shown'];
/** `/NAME/status/ID`. `dnt=true`: what is looked at here is not used for suggestions or advertising. */
export declare const x: Shape;
/** A post, a reel or a film, with its author's name before it perhaps; or an author. */
export declare const instagram: Shape;
/** A film has a player of its own; pictures and authors come with what is around them. */
export declare const tiktok: Shape;
export {};
