import { sheet } from './sheets.js';

const base = sheet(`
consent-panel, [role=group] {
  all: initial;
  color-scheme: inherit;
  color: var(--_color);
  font: inherit;
  font-family: var(--consent-font, inherit);
  font-size: var(--consent-font-size, max(.9375em, 14px));
  line-height: 1.5;
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
b, [part=title], [part~=button] {
  font-weight: 600;
  line-height: 1.3;
}
[part~=button] {
  flex: 1 1 8.5em;
  min-block-size: 44px;
  padding: .5em min(1em, 4vw);
  border: 1px solid color-mix(in srgb, currentcolor 50%, transparent);
  border-radius: var(--_button-radius);
  background: none;
}
:focus-visible {
  outline: 2px solid var(--_focus);
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
