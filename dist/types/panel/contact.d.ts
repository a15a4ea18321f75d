/** Who asks, whom to ask, and where it is all written. */
import { nothing } from 'lit/html.js';
import type { View } from './view.js';
import { type Words } from './wording.js';
export declare const askedBy: ({ controller }: View, words: Words) => string | null;
/** Assistance is owed to whoever asks for it (Law 25 s. 14): the address is a link inside its sentence. */
export declare const help: ({ contact }: View, words: Words) => import("lit-html").TemplateResult<1> | typeof nothing;
/** A link to a policy, where there is one; its address has been checked. */
export declare const policyLink: (url: string | null | undefined, label: string) => import("lit-html").TemplateResult<1> | typeof nothing;
