import { nothing, html } from 'lit/html.js';
import { namesIn } from '../core/names.js';
import { added } from './added.js';
import { policyLink } from './contact.js';
import { countryOf } from './facts.js';
import { isMixed } from './settle.js';
import { sheet } from './sheets.js';
import { tick } from './tick.js';
import { counted, isOptional } from './wording.js';

const facts = (...rows) => rows.some(([, value]) => value) ? html`<dl>${rows.map(([term, value]) => value && html`<dt>${term}</dt> <dd><bdi>${value}</bdi></dd> `)}</dl>` : nothing;
const kept = ({ cookies, storage }) => [cookies, storage].flatMap(namesIn).join(", ");
const card = (service, category, view, words) => {
  const { name, label = name } = service;
  const denied = view.gpcDenied.includes(category.name);
  return html`<li>
    ${isOptional(category) && (category.services[1] || isMixed(category, view.granted)) ? tick(name, label, !denied && view.granted[name], denied) : html`<b>${label}</b>`}
    <div id="about-${name}">
      ${facts(
    [words.provider, service.provider],
    [words.purpose, service.purpose],
    [words.duration, service.expires],
    [words.country, countryOf(service, words)],
    [words.cookies, kept(service)]
  )}
    </div>
    ${policyLink(service.policyUrl, words.policyLink)}
  </li>`;
};
const services = (category, view, words) => html`${facts([words.cookies, kept(category)])}
  ${category.services[0] ? html`<details>
        <summary>${counted(words.details, category.services.length, words)}</summary>
        <ul>${category.services.map((service) => card(service, category, view, words))}</ul>
      </details>` : nothing}`;
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
Object.assign(added, { services, styles });

export { services, styles };
