/** How the placeholder looks, from a thumbnail to a full-width player. */
import { sheet } from './sheets.js';

export const placeholder = sheet(`
:host {
  /* It stands in the page, not over it: light or dark as the page is. */
  color-scheme: inherit;
  display: block;
  height: 100%;
}
[role=group] {
  display: grid;
  position: relative;
  height: 100%;
  container-type: size;
  overflow: auto;
  border: 1px solid var(--_border);
  border-radius: var(--_radius);
  background: color-mix(in srgb, var(--_color) 5%, var(--_background));
}
img {
  position: absolute;
  width: 100%;
  height: 100%;
  object-fit: cover;
}
[role=group]:has(img) {
  --_color: #fff;
  --_muted: #fff;
  --_accent: #fff;
  --_on-accent: #000;
  --_focus: #fff;
  border: 0;
  background: #000;
}
img + .body { background: #000b; }
.body {
  display: flex;
  flex-wrap: wrap;
  place-content: center;
  place-items: center;
  gap: .75em;
  z-index: 1;
  padding: 1.25em max(1.25em, 50% - 18em);
  text-align: center;
}
[part=title], [part=intro], a { flex: 1 0 100%; }
[part~=button] { flex-grow: 0; flex-basis: auto; }
[part~=embed-once] {
  position: sticky;
  bottom: .5em;
  background: var(--_accent);
  color: var(--_on-accent);
}
@container (width < 24em) or (height < 16em) {
  .body { gap: .5em; padding: .75em; font-size: 13px; }
  [part~=button] { flex-basis: 100%; min-height: 32px; padding-block: .25em; }
}
`);
