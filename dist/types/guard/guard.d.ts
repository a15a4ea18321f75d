/** `tag`: the script tag with `data-guard`; `load` gets the built-in table, at once where the parser can be made to wait. */
export declare function guard(tag: HTMLScriptElement, load: (now: boolean) => void): (table: Record<string, string>) => void;
