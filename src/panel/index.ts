/** Loaded when something must be shown: importing it defines the panel. */
import './lint.js';
import './room.js';

export { renderPanel } from './render.js';
export { createScreen } from './screen.js';
export type * from './view.js';
export { ConsentPanel } from './panel.element.js';

// What the second layer and the embeds' placeholder, built apart, take from here: no second copy of Lit, nor of these.
export { html, nothing, render } from 'lit/html.js';
export { added } from './added.js';
export { base } from './base.styles.js';
export { button } from './button.js';
export { askedBy, help, policyLink } from './contact.js';
export { head } from './head.js';
export { layers } from './layers.js';
export { noticeOf } from './notice.js';
export { paragraphs } from './paragraphs.js';
export { isMixed } from './settle.js';
export { adopt, sheet } from './sheets.js';
export { speak } from './speak.js';
export { tokens } from './tokens.styles.js';
export { answer } from './view.js';
export { categoryWords, counted, durationOf, embedWords, fill, isOptional, labelOf, textsFor, wordsOf } from './wording.js';
