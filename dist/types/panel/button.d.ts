/** One button. Its action is its public hook and its part: no button has anything another lacks. */
export declare const button: (action: string, label: string) => import("lit-html").TemplateResult<1>;
