/** What the panel lends to others that draw: `<consent-embed>` fetches no second copy of Lit, nor of these. */
import { html, nothing, render } from 'lit/html.js';
import { base } from './base.styles.js';
import { button } from './button.js';
import { noticeOf } from './notice.js';
import { sheet } from './sheets.js';
import { speak } from './speak.js';
import { tokens } from './tokens.styles.js';
import { answer } from './view.js';
import { embedWords, fill, labelOf, wordsOf } from './wording.js';

export const kit = { html, nothing, render, answer, base, button, embedWords, fill, labelOf, noticeOf, sheet, speak, tokens, wordsOf };

export type Kit = typeof kit;
