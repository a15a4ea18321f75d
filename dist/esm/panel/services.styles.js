import { sheet } from './sheets.js';

const styles = [
  sheet(`
dt { color: var(--_muted); }
li .label { margin: 0 0 .25em; }
summary { padding-block: .7em; }
details li {
  width: 100%;
  padding: .75em 1em;
  border: var(--_line) var(--_border);
  border-radius: var(--consent-card-radius, var(--_button-radius));
  background: var(--consent-card-background, none);
}
dl {
  display: grid;
  grid-template-columns: minmax(5em, auto) 1fr;
  gap: .125em 1em;
}
/* The word for a mixed box, for as long as it is. */
:not(:indeterminate) + span small { display: none; }
`)
];

export { styles };
