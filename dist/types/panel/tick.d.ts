/**
 * Described by the element `about-NAME`. `checked` is set as the attribute, the default: what the visitor has ticked stays
 * whatever happens outside. `state`: a word beside the name for as long as the box is mixed.
 */
export declare const tick: (name: string, label: string, isOn: boolean | undefined, isFixed: boolean, state?: string) => import("lit-html").TemplateResult<1>;
