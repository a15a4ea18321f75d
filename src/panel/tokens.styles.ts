/**
 * Colours and corners, each open to the site as `--consent-…` and read inside as `--_…`.
 * They stand on the host, so that its `theme` attribute chooses; `auto` follows the visitor's system.
 */
import { sheet } from './sheets.js';

// Twice in the sheet, because no selector says "dark by attribute, or by system and not light by attribute".
const dark = `
  color-scheme: dark;
  --_background: var(--consent-background, #1e2126);
  --_color: var(--consent-color, #eceef1);
  --_muted: var(--consent-muted, #adb3bd);
  --_border: var(--consent-border, #3d424b);
  --_focus: var(--consent-focus, #8ab4f8);
`;

export const tokens = sheet(`
:host {
  color-scheme: light;
  --_background: var(--consent-background, #fff);
  --_color: var(--consent-color, #1c1f24);
  --_muted: var(--consent-muted, #555b66);
  --_border: var(--consent-border, #d9dce1);
  --_focus: var(--consent-focus, #0b57d0);
  --_accent: var(--consent-accent, var(--_color));
  --_on-accent: var(--consent-on-accent, var(--_background));
  --_radius: var(--consent-radius, 12px);
  --_button-radius: var(--consent-button-radius, 8px);
}
:host([theme=dark]) {${dark}}
@media (prefers-color-scheme: dark) {
  :host(:not([theme=light])) {${dark}}
}
`);
