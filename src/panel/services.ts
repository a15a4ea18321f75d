/** Who is behind a category, and what it keeps: one card a service, readable on a phone as it is (A-7). */
import { html, nothing } from 'lit/html.js';
import type { Category, Service } from '../core/policy.js';
import { namesIn } from '../core/names.js';
import { policyLink } from './contact.js';
import { fill, type Words } from './wording.js';

const facts = (...rows: [term: string, value: string | undefined][]) =>
  rows.some(([, value]) => value)
    ? html`<dl>${rows.map(([term, value]) => value && html`<dt>${term}</dt> <dd><bdi>${value}</bdi></dd> `)}</dl>`
    : nothing;

/** Names of cookies and of storage keys alike: to a visitor both are what stays on the device. */
const kept = ({ cookies, storage }: Category | Service) => [cookies, storage].flatMap(namesIn).join(', ');

const card = (service: Service, words: Words) =>
  html`<li>
    <b>${service.label ?? service.name}</b>
    ${facts(
      [words.provider, service.provider],
      [words.purpose, service.purpose],
      [words.duration, service.expires],
      [words.country, service.country],
      [words.cookies, kept(service)],
    )}
    ${policyLink(service.policyUrl, words.policyLink)}
  </li>`;

export const services = (category: Category, words: Words) => {
  const count = category.services.length;
  const form = new Intl.PluralRules(words.lang).select(count);
  return html`${facts([words.cookies, kept(category)])}
  ${count > 0
    ? html`<details>
        <summary>${fill(words.details[form] ?? words.details.other, { count })}</summary>
        <ul>${category.services.map((service) => card(service, words))}</ul>
      </details>`
    : nothing}`;
};
