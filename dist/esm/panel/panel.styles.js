import { sheet } from './sheets.js';

const panel = sheet(`
consent-panel { display: contents; }
/* In the page: what became of a choice is said under the button that made it, and seen. */
consent-panel:has([part=preferences]) { display: grid; }
:has([part=preferences]) > [role=status] { position: static; clip-path: none; order: 1; }
::slotted(*) { margin: 0; }
[role=status], legend {
  position: fixed;
  clip-path: inset(50%);
}

/* The browser's own sheet centres a popover and a dialog by automatic margins: a position sets one of them. */
[part~=banner], [part=dialog] {
  --_margin: var(--consent-margin, min(1rem, 2.5vw));
  --_padding: var(--consent-padding, min(1.5em, 5vw));
  position: fixed;
  inset: 0;
  z-index: var(--consent-z-index, 2147483647);
  margin: auto;
  width: min(100% - 2 * var(--_margin), var(--consent-width, 27em));
  height: fit-content;
  max-height: calc(100dvh - 2 * var(--_margin));
  overflow: auto;
  scroll-padding-block: 4em 9em;
  padding: 0 var(--_padding);
  border: var(--_line) var(--_border);
  border-radius: var(--_radius);
  background: var(--_background);
  color: inherit;
  box-shadow: var(--consent-shadow, 0 8px 40px #0004);
}
[part=dialog] { width: min(100% - 2 * var(--_margin), var(--consent-dialog-width, 42em)); }
dialog::backdrop { background: var(--consent-backdrop, #0009); }
/* Nothing of it is seen, but a browser paints it all the same, over the whole screen and before the banner is there. */
[popover]::backdrop { display: none; }
[data-position^=bottom] { margin-bottom: var(--_margin); }
[data-position=top] { margin-top: var(--_margin); }
[data-position$=start] { margin-inline-start: var(--_margin); }
[data-position$=end] { margin-inline-end: var(--_margin); }
[data-layout=bar] {
  --_margin: 0px;
  width: 100%;
  padding-inline: max(var(--_padding), 50% - 40em, env(safe-area-inset-left), env(safe-area-inset-right));
  border-inline-width: 0;
  border-radius: 0;
  /* None unless the site gives it one: its border is enough, and for a shadow a browser paints what lies behind the bar too. */
  box-shadow: var(--consent-shadow);
}
@media (width < 40em), (height < 30em) {
  [part~=banner] { max-height: min(100dvh - 2 * var(--_margin), max(60dvh - 5.7em, 15em)); }
}

.text {
  display: grid;
  gap: var(--consent-gap, .75em);
  padding-block: var(--_padding) 1em;
}
.head {
  display: flex;
  justify-content: space-between;
  align-items: center;
}
[part=title] {
  font-size: var(--consent-title-size, 1.125em);
  font-weight: var(--consent-title-weight, 700);
  outline: 0;
}
[part=close] {
  min-width: 44px;
  min-height: 44px;
  margin-block: -.5em;
  margin-inline-end: -.5em;
  padding: 0;
  border: 0;
  background: none;
  font-size: 1.5em;
  line-height: 1;
}
ul {
  display: flex;
  flex-wrap: wrap;
  gap: .25em 2em;
  padding: 0;
  /* Not none: Safari then takes it for no list. */
  list-style: "";
}

[part=dialog] > :not(.actions), [part=preferences] > * { margin-bottom: 1em; }
[name=footer] { display: block; }
/* They stay in view where half the screen has room for them; else, with large text or little height, all scrolls. */
[part=dialog] .head, [part=dialog] .actions, [part~=banner] .actions {
  position: sticky;
  inset-block: min(0px, (50dvh - 12em) * 99);
  background: var(--_background);
}
[part=dialog] .head { padding-block: var(--_padding) .25em; }
fieldset {
  padding: 0;
  border: 0;
}
fieldset > div {
  padding-block: 1em;
  padding-inline-start: 2.25em;
  border-top: var(--_line) var(--_border);
}
.label {
  display: flex;
  gap: 1em;
  margin-inline-start: -2.25em;
}
input, [aria-hidden] {
  flex: none;
  width: var(--consent-box-size, 1.25em);
  height: var(--consent-box-size, 1.25em);
  margin: .125em 0 0;
  accent-color: var(--_accent);
}
[part=policy] { display: inline-block; }
[part=note], small { color: var(--_muted); }

/* Accept and reject share every rule, so that neither can be made the better-looking one (EU-11). */
.actions {
  display: flex;
  /* What scrolls fades out under the buttons: there is more. */
  box-shadow: 0 -.75em .75em -.25em var(--_background);
  flex-wrap: wrap;
  gap: .5em;
  padding-bottom: max(var(--_padding), env(safe-area-inset-bottom));
}
[part~=save] { flex-basis: 12em; }
[part~=banner] [part~=accept-all], [part~=banner] [part~=reject-all], [part~=save] {
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--_on-accent);
}
@media (width >= 64em) {
  /* Not a grid: WebKitGTK 2.50 stretches one to the height of the screen. */
  [data-layout=bar] {
    display: flex;
    gap: 3em;
    align-items: center;
  }
  [data-layout=bar] > .text { flex: 1; }
  [data-layout=bar] > .actions { flex: 0 0 20em; padding-top: var(--_padding); }
}
@media (prefers-reduced-transparency: reduce) {
  dialog::backdrop { background: Canvas; }
}
@media print {
  consent-panel { display: none; }
}
`);

export { panel };
