/** What draws each view. The preferences add themselves when they come: most visitors answer on the banner. */
import type { TemplateResult } from 'lit/html.js';
import { banner } from './banner.js';
import type { View, ViewName } from './view.js';
import type { Words } from './wording.js';

export const layers: Partial<Record<ViewName, (view: View, words: Words) => TemplateResult>> = { banner };
