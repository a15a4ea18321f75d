/** Sees what nobody marked: in the markup as it is parsed, later, and in what the injected policy has stopped. */
/** What asked, and for what; `element`: null where only the browser's report says so. */
export type Seen = (url: URL, from: string, element: Element | null) => void;
export declare function watch(isForeign: (url: URL) => boolean, seen: Seen): void;
