/**
 * Who is behind a category, and what it keeps: one card a service, readable on a phone as it is (A-7). A service that is the
 * only one needs no box beside its category's, unless they differ.
 */
import { html, nothing } from 'lit/html.js';
import type { Category, Service } from '../core/policy.js';
import { namesIn } from '../core/names.js';
import { added } from './added.js';
import { policyLink } from './contact.js';
import { countryOf } from './facts.js';
import { isMixed } from './settle.js';
import { styles } from './services.styles.js';
import { tick } from './tick.js';
import type { View } from './view.js';
import { counted, isOptional, type Words } from './wording.js';

const facts = (...rows: [term: string, value: string | undefined][]) =>
  rows.some(([, value]) => value)
    ? html`<dl>${rows.map(([term, value]) => value && html`<dt>${term}</dt> <dd><bdi>${value}</bdi></dd> `)}</dl>`
    : nothing;

/** Names of cookies and of storage keys alike: to a visitor both are what stays on the device. */
const kept = ({ cookies, storage }: Category | Service) => [cookies, storage].flatMap(namesIn).join(', ');

const card = (service: Service, category: Category, view: View, words: Words) => {
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
        [words.cookies, kept(service)],
      )}
    </div>
    ${policyLink(service.policyUrl, words.policyLink)}
  </li>`;
};

/** Also a file of its own, which temoin.all.js fetches where a site declares some. */
export const services = (category: Category, view: View, words: Words) =>
  html`${facts([words.cookies, kept(category)])}
  ${category.services[0]
    ? html`<details>
        <summary>${counted(words.details, category.services.length, words)}</summary>
        <ul>${category.services.map((service) => card(service, category, view, words))}</ul>
      </details>`
    : nothing}`;

export { styles };
added.services = services;
added.styles = styles;
