import { nothing, html } from 'lit/html.js';
import { namesIn } from '../core/names.js';
import { policyLink } from './contact.js';
import { fill } from './wording.js';

const facts = (...rows) => rows.some(([, value]) => value) ? html`<dl>${rows.map(([term, value]) => value && html`<dt>${term}</dt> <dd><bdi>${value}</bdi></dd> `)}</dl>` : nothing;
const kept = ({ cookies, storage }) => [cookies, storage].flatMap(namesIn).join(", ");
const card = (service, words) => html`<li>
    <b>${service.label ?? service.name}</b>
    ${facts(
  [words.provider, service.provider],
  [words.purpose, service.purpose],
  [words.duration, service.expires],
  [words.country, service.country],
  [words.cookies, kept(service)]
)}
    ${policyLink(service.policyUrl, words.policyLink)}
  </li>`;
const services = (category, words) => {
  const count = category.services.length;
  const form = new Intl.PluralRules(words.lang).select(count);
  return html`${facts([words.cookies, kept(category)])}
  ${count > 0 ? html`<details>
        <summary>${fill(words.details[form] ?? words.details.other, { count })}</summary>
        <ul>${category.services.map((service) => card(service, words))}</ul>
      </details>` : nothing}`;
};

export { services };
