export declare const placeholder: CSSStyleSheet;
