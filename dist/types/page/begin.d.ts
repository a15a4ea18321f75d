/** Calls back when the document has been parsed to its end, before deferred scripts run; where it has been, in a task to come. */
export declare function whenParsed(then: () => unknown): void;
/** Reads what the site says in the element in charge, and asks; the first time, begins. */
export declare function configure(): Promise<void>;
/** Attributes that change in one task, and an element that is moved about, are read once. */
export declare function configureSoon(): void;
/** A `<cookie-consent>` came into the page: in charge, unless another one is. */
export declare function attach(element: HTMLElement): void;
/** The state belongs to the page: when the element in charge is gone, with a whole body perhaps, another takes over. */
export declare function replace(): void;
/** Makes the element from the script's `data-…`, when the page came without one. */
export declare function ensure({ attributes }: HTMLScriptElement): void;
