/** The one line of markup that would put a finding right. */
import type { Finding } from '../inspect/types.js';
/** Which category would hold it; null when neither the site nor temoin knows. */
export declare const categoryOf: ({ category, guess }: Finding) => string | null;
/** The element as it stands in the page, without what is in it. */
export declare const tagOf: (element: Element) => string;
/** The element as it should stand there. */
export declare function marked(element: Element, names: string): string;
/** For what has no element: what declares it, so that it is cleaned up, or where to look for who asks. */
export declare function declared({ kind, name, ...finding }: Finding): string;
