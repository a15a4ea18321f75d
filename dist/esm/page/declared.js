import { list } from '../core/names.js';
import { plain } from '../core/decision.js';
import { ESSENTIAL } from '../core/policy.js';
import { canonical } from '../core/verdict.js';

function declaredBy(element) {
  const declared = {};
  for (const { name, value } of element.attributes) declared[name] = value;
  declared.services = [...element.querySelectorAll("consent-service")].map(declaredBy);
  return declared;
}
const normal = (declared) => ({
  ...declared,
  // A switch is on by being there, whatever it says but `false`.
  sale: (declared["sale"] ?? false) !== false || /^(marketing|social)$/.test(declared.name),
  sensitive: (declared["sensitive"] ?? false) !== false,
  services: list(declared.services).filter((service) => service?.name).map(normal)
});
function toCategories(declared, warn) {
  const merged = plain();
  for (const next of [{ name: ESSENTIAL }, ...declared]) {
    const name = canonical(`${next?.name ?? ""}`);
    if (/^[a-z][a-z0-9-]*$/.test(name)) merged[name] = { ...merged[name], ...next, name, services: [merged[name]?.services, next.services].flat() };
    else warn("value", null, `name="${name}"`);
  }
  return Object.values(merged).map(normal);
}

export { declaredBy, toCategories };
