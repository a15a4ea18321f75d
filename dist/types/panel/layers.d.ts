/** What draws each view. The preferences add themselves when they come: most visitors answer on the banner. */
import type { TemplateResult } from 'lit/html.js';
import type { View, ViewName } from './view.js';
import type { Words } from './wording.js';
export declare const layers: Partial<Record<ViewName, (view: View, words: Words) => TemplateResult>>;
