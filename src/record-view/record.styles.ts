/** The site's own type and colours; what can be styled is a part, or one of the panel's `--consent-…`. */
export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
:host { display: block; color-scheme: inherit; }
:host([hidden]) { display: none; }
section { font-family: var(--consent-font, inherit); line-height: 1.5; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: fit-content(50%) 1fr; gap: .35em 1.25em; margin-block: 1em; }
dt { color: var(--consent-muted, color-mix(in srgb, currentcolor 72%, Canvas)); }
dd { margin: 0; }
dd > * { display: block; }
ol { list-style: none; padding: 0; margin-block: 1em; }
li { border-inline-start: 2px solid var(--consent-border, color-mix(in srgb, currentcolor 25%, Canvas)); padding: .1em 0 1.2em 1em; break-inside: avoid; }
li p { margin: 0; }
[part=state] { border: 1px solid; border-radius: 1em; padding: 0 .6em; font-size: .85em; margin-inline-start: .5em; }
[part=problems] { border-inline-start: 4px solid; padding-inline-start: 1em; }
pre { white-space: pre-wrap; font: inherit; margin: .5em 0; padding: .75em 1em; border: 1px solid var(--consent-border, color-mix(in srgb, currentcolor 25%, Canvas)); border-radius: var(--consent-button-radius, 8px); }
summary { cursor: pointer; min-block-size: 24px; }
[part=tools], [part=question] { display: flex; flex-wrap: wrap; gap: .5em; margin-block: 1em; align-items: center; }
[part=question] p { flex-basis: 100%; margin: 0; }
button { font: inherit; color: inherit; background: none; min-block-size: 44px; padding: .4em 1em; border: 1px solid color-mix(in srgb, currentcolor 50%, transparent); border-radius: var(--consent-button-radius, 8px); cursor: pointer; }
:focus-visible { outline: 2px solid var(--consent-focus, currentcolor); outline-offset: 2px; }
@media print { [part=tools], [part=question], [role=status] { display: none; } }
`);
