/** The categories a site declares: in an attribute, in children, in the JSON child; the later add to the earlier. */
import { list } from '../core/names.js';
import { plain } from '../core/decision.js';
import { ESSENTIAL, type Category, type Service } from '../core/policy.js';
import { canonical } from '../core/verdict.js';
import type { Warn } from '../core/warning.js';

/** A category or service as written: names as in the attributes; lists as arrays or space-separated. */
export type Declared = { name?: string; services?: Declared[] } & Record<string, unknown>;

/** What `<consent-category>` or `<consent-service>` says in its attributes, and its services in theirs. */
export function declaredBy(element: Element): Declared {
  const declared: Declared = {};
  for (const { name, value } of element.attributes) declared[name] = value;
  declared.services = [...element.querySelectorAll('consent-service')].map(declaredBy);
  return declared;
}

const normal = (declared: Declared): Category & Service => ({
  ...(declared as unknown as Service),
  // A switch is on by being there, whatever it says but `false`.
  sale: (declared['sale'] ?? false) !== false || /^(marketing|social)$/.test(declared.name!),
  sensitive: (declared['sensitive'] ?? false) !== false,
  services: list<Declared>(declared.services).filter((service) => service?.name).map(normal),
});

/** `essential` first, then the names in the site's order. A name that is not allowed is left out. */
export function toCategories(declared: readonly Declared[], warn: Warn): Category[] {
  const merged = plain<Declared>();
  for (const next of [{ name: ESSENTIAL } as Declared, ...declared]) {
    const name = canonical(`${next?.name ?? ''}`);
    if (/^[a-z][a-z0-9-]*$/.test(name)) merged[name] = { ...merged[name], ...next, name, services: [merged[name]?.services, next.services].flat() as Declared[] };
    else warn('value', null, `name="${name}"`);
  }
  return Object.values(merged).map(normal);
}
