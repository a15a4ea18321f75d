type Child = Node | string | null | false | undefined;
/** An element; children are nodes or plain text, never markup: what is shown here was in storage, where anyone may write. */
export declare function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes?: Readonly<Record<string, string>>, ...children: Child[]): HTMLElementTagNameMap[Tag];
/** `{name}` in a text becomes the value of that name. */
export declare const fill: (text: string, values: Readonly<Record<string, string | number>>) => string;
export {};
