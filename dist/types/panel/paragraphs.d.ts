/** A paragraph for each sentence there is to say. */
export declare const paragraphs: (...sentences: (string | number | false | null | undefined)[]) => ("" | import("lit-html").TemplateResult<1>)[];
