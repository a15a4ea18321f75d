/** Who is behind a category: one card a service, readable on a phone as it is (A-7). */
import { html, nothing } from 'lit/html.js';
import type { Category, Service } from '../core/policy.js';
import { fill, type Words } from './wording.js';

const row = (term: string, value: string | undefined) =>
  value ? html`<dt>${term}</dt><dd>${value}</dd>` : nothing;

/** Names of cookies and of storage keys alike: to a visitor both are what is kept on the device. */
export const kept = ({ cookies, storage }: Pick<Service, 'cookies' | 'storage'>) => [...cookies, ...storage].join(', ');

const card = (service: Service, words: Words) =>
  html`<li>
    <b>${service.label ?? service.name}</b>
    <dl>
      ${row(words.provider, service.provider)} ${row(words.purpose, service.purpose)}
      ${row(words.duration, service.expires)} ${row(words.country, service.country)} ${row(words.cookies, kept(service))}
    </dl>
    ${service.policyUrl ? html`<a href=${service.policyUrl}>${words.servicePolicy}</a>` : nothing}
  </li>`;

export const services = ({ services }: Category, words: Words) => {
  const count = services.length;
  if (!count) return nothing;
  const form = new Intl.PluralRules(words.lang).select(count);
  return html`<details>
    <summary>${fill(words.details[form] ?? words.details.other, { count })}</summary>
    <ul>${services.map((service) => card(service, words))}</ul>
  </details>`;
};
