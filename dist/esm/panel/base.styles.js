import { sheet } from './sheets.js';

const base = sheet(`
consent-panel, [role=group] {
  all: initial;
  color-scheme: inherit;
  color: var(--_color);
  font-family: var(--consent-font, inherit);
  font-size: var(--consent-font-size, max(.9375em, 14px));
  line-height: var(--consent-line-height, 1.5);
  overflow-wrap: anywhere;
}
* {
  box-sizing: border-box;
  margin: 0;
}
a, button, label, summary {
  color: inherit;
  cursor: pointer;
}
button, input { font: inherit; }
a { color: var(--consent-link, inherit); }
/* As the page's own headings: a browser has that font already, between the two it looks for another, or fetches it. */
b, [part=title], [part~=button] {
  font-weight: var(--consent-bold, 700);
  line-height: 1.3;
}
[part~=button] {
  flex: 1 1 8.5em;
  min-height: max(24px, var(--consent-button-height, 44px));
  padding: .5em min(var(--consent-button-padding, 1em), 4vw);
  border: var(--_line) var(--consent-button-border, color-mix(in srgb, currentcolor 50%, transparent));
  border-radius: var(--_button-radius);
  background: var(--consent-button-background, none);
  color: var(--consent-button-color, inherit);
  font-weight: var(--consent-button-weight, var(--consent-bold, 700));
}
:focus-visible {
  outline: max(2px, var(--consent-focus-width, 2px)) solid var(--_focus);
  outline-offset: 2px;
}
@media (prefers-contrast: more) {
  consent-panel, [role=group] {
    --_muted: var(--_color);
    --_border: var(--_color);
  }
}
`);

export { base };
