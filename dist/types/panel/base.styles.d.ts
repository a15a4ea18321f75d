export declare const base: CSSStyleSheet;
