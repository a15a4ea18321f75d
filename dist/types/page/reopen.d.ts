/** An element of the page that opens the preferences. */
export declare const WAY_BACK = "[data-consent-action=preferences],a[href$=\"#cookie-consent\"]";
export declare const sheet: CSSStyleSheet;
/** Shows or hides the button. */
export declare function setReopen(isWanted: unknown, act: () => void): void;
