/**
 * Calls back when `window[name]` is there: at once, or when a snippet assigns it. A snippet that finds it there already takes
 * itself for the second of two and loads nothing, so nothing of ours may stand in its place meanwhile.
 */
export declare function whenDefined(name: string, then: () => void): void;
