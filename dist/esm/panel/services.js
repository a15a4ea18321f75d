import { nothing, html } from 'lit/html.js';
import { namesIn } from '../core/names.js';
import { added } from './added.js';
import { policyLink } from './contact.js';
import { countryOf } from './facts.js';
import { isMixed } from './settle.js';
import { styles } from './services.styles.js';
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
added.services = services;
added.styles = styles;

export { services, styles };
