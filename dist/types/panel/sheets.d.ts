/** Constructed sheets, not style elements: a strict `style-src` lets them through. */
export declare const sheet: (css: string) => CSSStyleSheet;
/** Gives a root these sheets, each once, beside the ones it has. */
export declare const adopt: (root: DocumentOrShadowRoot, ...sheets: CSSStyleSheet[]) => void;
