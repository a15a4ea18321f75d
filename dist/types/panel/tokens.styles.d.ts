export declare const tokens: CSSStyleSheet;
