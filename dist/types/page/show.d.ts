import type { ViewName } from '../panel/view.js';
/** The panel's code and the texts of an element's language. */
export declare const prepare: (element: Element) => Promise<[typeof import("../panel/index.js"), {
    default: import("../locales/texts.js").Texts;
}]>;
export declare function show(view: ViewName | null | undefined): void;
