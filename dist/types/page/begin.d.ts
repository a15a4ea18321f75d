/** Calls back when the document has been parsed to its end, before deferred scripts run. */
export declare function whenParsed(then: () => void): void;
/** Reads what the site says in the element; the first time, begins. */
export declare function configure(element: HTMLElement): void;
/** A `<cookie-consent>` came into the page. False when another one is in charge. */
export declare function attach(element: HTMLElement): boolean;
/** Makes the element from the script's `data-…`, when the page came without one. */
export declare function ensure({ dataset }: HTMLScriptElement): void;
