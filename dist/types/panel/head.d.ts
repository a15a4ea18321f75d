import type { View } from './view.js';
import type { Words } from './wording.js';
/**
 * The title of a view, which names it for assistive technology: HTML has no heading of a variable level, ARIA has.
 * A modal has a cross as well, and takes the focus: onto its title, so that no choice is one key press away.
 */
export declare const head: (title: string, { headingLevel }: View, { close }: Words, modal: boolean) => import("lit-html").TemplateResult<1>;
