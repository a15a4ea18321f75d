/** What temoin itself stores, cookies and keys alike: essential, and spared by a clean-up. `.hosts` is the guard's. */
export declare const ownNames: (cookieName: string) => string[];
