/** The site's own type and colours; what can be styled is a part, or one of the panel's `--consent-…`. */
export declare const sheet: CSSStyleSheet;
