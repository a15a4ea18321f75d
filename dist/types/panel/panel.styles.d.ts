export declare const panel: CSSStyleSheet;
