export declare const styles: CSSStyleSheet[];
