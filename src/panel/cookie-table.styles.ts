/** A table of the page's own look; on a narrow one each row is a card, with the heads before their cells. */
import { sheet } from './sheets.js';

export const styles = sheet(`
:host {
  display: block;
  container-type: inline-size;
}
:host([hidden]) { display: none; }
table {
  inline-size: 100%;
  border-collapse: collapse;
  text-align: start;
}
caption { font-weight: 700; padding-block: .5em; text-align: start; }
th, td {
  padding: .5em .75em;
  border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
  text-align: start;
  vertical-align: top;
}
th { font-weight: 700; }
[part=cell] { font-weight: inherit; overflow-wrap: break-word; }
/* Names of cookies have no spaces. */
th[part=cell] { min-inline-size: 11em; overflow-wrap: anywhere; }
:is(th, td):first-child { padding-inline-start: 0; }
a { color: inherit; }
[part=category] { padding-block-start: 1.5em; }
@container (width < 38em) {
  table, caption, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); }
  tr { padding-block: .5em; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); }
  th, td { padding: .125em 0; border: 0; }
  [data-head] { display: grid; grid-template-columns: minmax(6em, 30%) 1fr; gap: 1em; }
  [data-head]::before { content: attr(data-head) / ""; opacity: .75; }
}
`);
