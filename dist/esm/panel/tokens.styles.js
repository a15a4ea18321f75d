import { sheet } from './sheets.js';

const tokens = sheet(`
:host {
  color-scheme: light dark;
  --_background: var(--consent-background, Canvas);
  --_color: var(--consent-color, color-mix(in srgb, CanvasText 88%, Canvas));
  --_muted: var(--consent-muted, color-mix(in srgb, CanvasText 68%, Canvas));
  --_border: var(--consent-border, color-mix(in srgb, CanvasText 18%, Canvas));
  --_focus: var(--consent-focus, var(--_color));
  --_accent: var(--consent-accent, var(--_color));
  --_on-accent: var(--consent-on-accent, var(--_background));
  --_radius: var(--consent-radius, 12px);
  --_button-radius: var(--consent-button-radius, 8px);
  --_line: var(--consent-border-width, 1px) solid;
}
:host([theme=light]) { color-scheme: light; }
:host([theme=dark]) { color-scheme: dark; }
`);

export { tokens };
