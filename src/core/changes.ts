import type { Policy } from './policy.js';
import type { ConsentRecord } from './record.js';

/** The categories and services of a site that may run. */
export const grantedIn = ({ categories }: Policy, granted: (name: string) => boolean): string[] =>
  categories.flatMap((category) => [category, ...category.services].flatMap(({ name }) => (granted(name) ? name : [])));

/** The categories that sell or share and are granted in a record, themselves or a service of theirs. */
export const soldIn = ({ categories }: Policy, record: ConsentRecord | null): string[] =>
  categories.flatMap(({ name, sale, services }) => (record && sale && (record.choices[name] || services.some((service) => record.services[service.name])) ? name : []));
